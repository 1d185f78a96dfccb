# `make` alone lists what can be made. Every target sets up what it needs in .venv first.

.DEFAULT_GOAL := help
.PHONY: help report sample test check format bench clean

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BENCH_READY := $(VENV)/.ready-bench

# The newest Python there is that the project runs on and that can make a virtual environment.
SUITABLE := import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 15))
PYTHON ?= $(shell for python in python3.14 python3.13 python3.12 python3.11 python3; do \
	$$python -c '$(SUITABLE)' 2>/dev/null && echo $$python && break; done)

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

report: $(READY) ## Make the report on fixtures/ in reports/fixtures, and open it where there is a display
	$(BIN)/reconcile report fixtures
	@page="$(CURDIR)/reports/fixtures/index.html"; \
	if [ "$$BROWSER" = none ]; then open=; \
	elif [ "$$(uname)" = Darwin ]; then open=open; \
	elif [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then open=$$(command -v xdg-open || true); \
	else open=; fi; \
	if [ -n "$$open" ]; then "$$open" "$$page" >/dev/null 2>&1 & \
	else echo "Open it in a browser: file://$$page"; fi

sample: $(READY) ## Make reports/sample anew, the report on fixtures/ that is kept in the repository
	$(BIN)/reconcile report fixtures --output html=reports/sample/index.html \
		--output json=reports/sample/report.json

test: $(READY) ## Run all tests; those of the page in a browser need chromium, and say so
	$(BIN)/pytest -n auto --dist loadfile

check: $(READY) ## Check style, types, and how much of the fixtures' gold is found
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest tests/evaluation

format: $(READY) ## Bring the code into its style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(BENCH_READY) ## Measure speed and memory, beside dateparser and quantulum3
	$(BIN)/python -m benchmarks

clean: ## Remove all that is made, .venv too; reports/sample stays
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find reports -mindepth 1 -maxdepth 1 ! -name sample -exec rm -rf {} +
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): pyproject.toml
	@[ -n "$(PYTHON)" ] || { echo "This needs Python 3.11 to 3.14 with venv:" \
		"none was found. Name one: make PYTHON=/path/to/python3"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

$(BENCH_READY): $(READY)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[bench]'
	@touch $@
