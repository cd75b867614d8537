# Every target sets up what it needs: a virtual environment in .venv and the npm tools in node_modules.
PYTHON ?= python3
PY := .venv/bin/python

.DEFAULT_GOAL := help
.PHONY: help install browser test quick coverage wheels lint lint-specs format generate check docs docs-serve demo campaign redis example bench foreign wheel clean

help:  ## List the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

install: .venv/installed node_modules/installed  ## Install everything for development

demo:  ## Run the main features against a local sandbox and show what happens
	$(call environment,.demo,vonage_sandbox.demo,'.[sandbox]',about 15 seconds and 60 MB)
	@.demo/bin/python -m vonage_sandbox demo

campaign: redis  ## Prove the bulk send of examples/campaign: 10,000 recipients, three workers, one of them killed
	$(call environment,.campaign,celery$(comma) redis$(comma) vonage_sandbox.sandbox,'.[redis$(comma)sandbox]' celery,about 20 seconds and 80 MB)
	@cd examples && ../.campaign/bin/python -m campaign.proof

test: install browser redis  ## Run all tests
	$(PY) -m pytest -n 2  # on Python 3.10 without those of the compiler, which needs 3.11

quick: .venv/installed  ## Run the tests except the slow ones (fuzzing, compiling everything, type checkers)
	$(PY) -m pytest -n 2 -m "not slow"

coverage: .venv/installed  ## Show what no test reaches; fail if coverage drops
	$(PY) -m pytest -n 2 -q -m "not slow" --cov=vonage --cov-report=term:skip-covered tests/vonage tests/sandbox

wheels: .venv/installed  ## Test the built wheel on every installed Python, and with the lowest allowed dependencies
	@bash .ci/wheel

browser:  # the tests of the inspector need Chromium; where it cannot be installed they are skipped and say so
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && apt-get install -y -qq chromium >/dev/null; } || \
	  echo "no Chromium here: the tests of the inspector will be skipped"

redis:  # for the tests of what is shared between processes, which are skipped without it
	@command -v redis-server >/dev/null || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-get update -qq && apt-get install -y -qq redis-server >/dev/null; } || \
	  echo "no redis-server here: what needs it will be skipped"

lint: install lint-specs  ## Check style and types of the code, and the descriptions
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(PY) -m pyright
	@rm -rf .typed && $(PY) -m pip install --quiet --disable-pip-version-check --no-deps --target .typed .
	PYTHONPATH=.typed:$$($(PY) -c 'import site; print(site.getsitepackages()[0])') $(PY) -m pyright --verifytypes vonage > .typed/report || { cat .typed/report; false; }

lint-specs: install  ## Check only the descriptions
	$(PY) -m codegen lint

format: .venv/installed  ## Format the hand-written code
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

generate: .venv/installed  ## Compile specs/ into generated/
	$(PY) -m codegen generate

check: .venv/installed  ## Fail if generated/ is not what specs/ compiles to
	$(PY) -m codegen check

example: install  ## Send an SMS and create a call, sync and async, against a validating mock of specs/
	$(PY) -m tests.support.mock sms voice -- $(PY) examples/endpoints.py

bench: .venv/installed  ## Compare speed with the official SDK, Twilio and bare HTTP libraries
	$(PY) benchmarks/run.py

foreign: .venv/installed  ## Let the official SDKs for Python (4.9, 3.18) and Node work with the sandbox
	@$(PY) -m tests.foreign

docs:  ## Build the docs site into .site/html, and check its links
	@[ .docs/pyvenv.cfg -nt pyproject.toml ] || rm -rf .docs
	$(call environment,.docs,zensical,'.[docs]',about 30 seconds and 190 MB)
	@.docs/bin/python -m docs.compiler

docs-serve: docs  ## Build the docs site and show it at http://127.0.0.1:8000
	@.docs/bin/python -m http.server --bind 127.0.0.1 --directory .site/html 8000

wheel: .venv/installed  ## Build the wheel into dist/
	$(PY) -m pip wheel --quiet --no-deps --wheel-dir dist .
	@ls -l dist/*.whl

comma := ,
# A small environment of its own, made anew where it is missing or broken: folder, a module it must have, packages, what it takes.
define environment
	@$(1)/bin/python -c 'import $(2)' 2>/dev/null || { set -e; \
	  $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || \
	    { echo "This takes Python 3.10 or newer: make $@ PYTHON=python3.12"; exit 1; }; \
	  echo "Setting up $(1), which takes $(4), once: a virtual environment ..."; \
	  $(PYTHON) -m venv --clear $(1); \
	  echo "... and the packages in it: $(3)"; \
	  $(1)/bin/python -m pip install --quiet --disable-pip-version-check --no-compile --editable $(3); }
endef

clean:  ## Remove what the other targets created
	rm -rf .venv .docs .site .bench .demo .campaign .foreign .typed node_modules dist .coverage .pytest_cache .mypy_cache .ruff_cache

ifneq ($(shell $(PY) -c 'print(1)' 2>/dev/null),1)
.PHONY: .venv/installed  # there is none, or the Python behind it is gone
endif

.venv/installed: pyproject.toml
	$(PY) -c 'import pip' 2>/dev/null || $(PYTHON) -m venv --clear .venv  # also where the Python behind it is gone
	$(PY) -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

node_modules/installed: package-lock.json
	npm ci --no-audit --no-fund --loglevel=error
	@touch $@
