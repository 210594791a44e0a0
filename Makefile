# Two commands are enough: `make run` opens the workbench, `make test` proves that it works.
# Needed beforehand: Python 3.11 or newer with venv, make and git.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/uv pip
COMPILE := $(PIP) compile --quiet --universal --generate-hashes \
	--no-emit-index-url --no-annotate --custom-compile-command "make lock"

# An environment that another Python made, or that was moved here, is laid anew.
$(shell [ -x $(BIN)/python ] && head -n 1 $(BIN)/pip 2>/dev/null | grep -qF "$(CURDIR)/" || rm -f $(VENV)/.uv)

export UV_PYTHON_DOWNLOADS := never
export VIRTUAL_ENV := $(CURDIR)/$(VENV)

.PHONY: run test check lint quick bench pictures lock clean help
.DEFAULT_GOAL := help

help:
	@echo "make run      set up and open the workbench with its training case"
	@echo "make test     set up and run every test, those in a real browser included"
	@echo "make check    format, lint, types, arrows and the quick tests"
	@echo "make bench    how long the work of every day takes"
	@echo "make pictures walk the tutorial and take its pictures anew"
	@echo "make lock     resolve the dependencies anew (UPGRADE=--upgrade for newer ones)"
	@echo "make clean    remove what the other commands made, the environment included"

run: $(VENV)/.run
	$(BIN)/workbench serve --training --show

test: $(VENV)/.test
	@bash deploy/browser.sh
	$(BIN)/python -m pytest

check: lint quick

lint: $(VENV)/.test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/yamllint --strict risk/method

quick: $(VENV)/.test
	$(BIN)/python -m pytest -q -m "not browser and not shared and not process" -n auto --hypothesis-profile quick

bench: $(VENV)/.test
	@bash deploy/browser.sh
	$(BIN)/python -m pytest -o addopts="--import-mode=importlib" -o python_files="bench_*.py" \
		-o python_functions="bench_*" --benchmark-columns=min,median,max,rounds \
		--benchmark-sort=name tests

pictures: $(VENV)/.test
	@bash deploy/browser.sh
	WORKBENCH_PICTURES=docs/images $(BIN)/python -m pytest -q tests/workbench/browser/test_the_tutorial.py

# The test environment holds the other one, so compiling it first keeps both in step.
lock: $(VENV)/.uv
	$(COMPILE) pyproject.toml --group build --group test $(UPGRADE) -o requirements/test.txt
	$(COMPILE) pyproject.toml --group build -c requirements/test.txt $(UPGRADE) -o requirements/run.txt
	$(COMPILE) --group uv $(UPGRADE) -o requirements/uv.txt

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .benchmarks
	rm -rf screenshots dist build
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.uv: requirements/uv.txt
	@bash deploy/environment.sh "$(PYTHON)" "$(VENV)"
	@touch $@

# Installs and takes nothing away: what the tests need stays where it is.
$(VENV)/.run: $(VENV)/.uv requirements/run.txt pyproject.toml
	$(PIP) install --quiet --require-hashes -r requirements/run.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.test: $(VENV)/.uv requirements/test.txt pyproject.toml
	$(PIP) sync --quiet --require-hashes requirements/test.txt
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/.run
