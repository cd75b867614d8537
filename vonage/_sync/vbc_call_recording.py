# Made from vonage/_async/vbc_call_recording.py by `make generate`. Do not edit: change the async module.
"""What the compiled `VbcCallRecording` lacks: files that go to the disk."""

from __future__ import annotations

from vonage_openapi.products.sync import vbc_call_recording
from vonage_openapi.vbc_call_recording.api import get_vbc_export_file, get_vbc_recording_file

from vonage._shared.downloads import Target
from vonage._shared.progress import Progress
from vonage._sync.downloads import download


class VbcCallRecording(vbc_call_recording.VbcCallRecording):
    """Recorded calls of Vonage Business Communications: `client.vbc_call_recording`.

    Needs an access token, `vbc_token=` of the client.
    """

    def download_recording(self, recording_id: str | int, target: Target, *, progress: Progress | None = None) -> int:
        """Write the sound of a recording to a file as it arrives.

        Args:
            recording_id: The `id` of the recording, of either kind.
            target: A path, or a file that is open for writing bytes. At a path, the file appears once it is complete;
                an open file is left open.
            progress: Called after each piece with the number of bytes so far and in total (None if not known). True
                shows a bar instead, for which `vonage[progress]` has to be installed.

        Returns:
            The number of bytes written.

        Raises:
            NotFoundError: There is no such recording.
            TransportError: The connection broke; there is no file at the path.
            OSError: The file cannot be written.

        Example:
            for recording in client.vbc_call_recording.iter_company_recordings("self"):
                client.vbc_call_recording.download_recording(recording["id"], recording["file_name"])

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        request = get_vbc_recording_file.OP.request(path={"recording_id": recording_id})
        return download(self._client, request, target, progress)

    def download_export(self, job_id: str, target: Target, *, progress: Progress | None = None) -> int:
        """Write the ZIP file of an export to the disk as it arrives.

        Args:
            job_id: The `id` of the export, which is complete.
            target, progress: As for `download_recording`.

        Returns:
            The number of bytes written.

        Raises:
            NotFoundError: There is no such export.
            TransportError: The connection broke; there is no file at the path.
            OSError: The file cannot be written.

        Example:
            client.vbc_call_recording.download_export(job["id"], "october.zip")

        Official page: https://developer.vonage.com/en/vonage-business-communications/call-recording/overview
        """
        request = get_vbc_export_file.OP.request(query={"jobId": job_id})
        return download(self._client, request, target, progress)
