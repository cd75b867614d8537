"""`vonage reports download`: order a report, wait for it, and write its file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from vonage.cli import _options as options
from vonage.cli import _output as output
from vonage.cli._app import client_of, entry_of

HELP = """Order a report, or take one that was ordered before, wait until it is ready, and write its file.

The file is the ZIP file that the platform makes, or the CSV file in it if the name of OUTPUT ends with .csv. What was
ordered is made on even if you interrupt the command: --report goes on with it.
"""
ORDER = entry_of("reports/create_report")


def _download(**values: Any) -> None:
    target, report_id, timeout = values["output"], values["report"], values["timeout"]
    truncated, shows = values["allow_truncated"], sys.stderr.isatty()
    order: dict[str, Any] = dict(options.given(values, ORDER)["body"])
    if report_id and order:
        raise click.UsageError(f"--report: is already ordered, so {', '.join(order)} cannot be chosen")
    if not Path(target).absolute().parent.is_dir():
        raise click.UsageError(f"{target}: there is no such folder")
    client = client_of()
    reports: Any = client.reports
    wait: dict[str, Any] = {"timeout": timeout, "progress": shows or _say, "allow_truncated": truncated}
    if report_id:
        report = reports.wait_for_report(report_id, **wait)
    else:
        report = reports.create_and_wait({"account_id": client.api_key, **order}, **wait)
    is_table = target.lower().endswith(".csv")
    size = reports.download_report(report, target, unzip=is_table, progress=shows, allow_truncated=truncated)
    shown = {"file": target, "bytes": size, "records": report["items_count"], "status": report["request_status"]}
    output.show({"report": report["request_id"], **shown}, output.form_of(values["as_json"]))


def _say(report: dict[str, Any]) -> None:
    """Tell which report it is where there is no bar, in case nobody waits until the end."""
    click.echo(f"report {report['request_id']}: {report['request_status']}", err=True)


download = click.Command(
    "download",
    params=[
        click.Argument(["output"], type=click.Path(dir_okay=False)),
        click.Option(["--report"], metavar="REPORT_ID", help="A report that was ordered before."),
        click.Option(["--timeout"], type=float, default=3600.0, help="Seconds to wait. Default: 3600."),
        click.Option(["--allow-truncated"], is_flag=True, help="Take a file that is not whole."),
        click.Option(["--json", "as_json"], is_flag=True, help="Print JSON."),
        *options.parameters(ORDER),
    ],
    callback=_download,
    help=HELP,
    short_help="Order a report, wait for it, and write its file",
)
