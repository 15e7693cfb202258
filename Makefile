# Two commands first: `make demo` and `make test`. Each sets itself up in .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PYTEST_ARGS ?=

.PHONY: demo test check bench install lock catalogues clean

demo: $(VENV)/run-ready
	$(BIN)/underrose demo

# Stories start the bot some two hundred times: even where bytecode is not kept otherwise, it is compiled once here.
test: $(VENV)/dev-ready
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest $(PYTEST_ARGS)

check: $(VENV)/dev-ready
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/dev-ready
	$(BIN)/python -m benchmarks

install: $(VENV)/run-ready

# Each requirement file is complete, so the checkout itself is installed without looking anything up.
$(VENV)/run-ready: requirements.txt pyproject.toml
	@echo "Setting up .venv (once, about a minute) …"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) install --require-hashes --requirement requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev-ready: requirements-dev.txt pyproject.toml
	@echo "Setting up .venv with what the tests need (once, about a minute) …"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) install --require-hashes --requirement requirements-dev.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/run-ready

# Gathers the texts of the code into the catalogues, and writes the pages of docs/ that are made from it.
catalogues: $(VENV)/dev-ready
	$(BIN)/python -m bot.texts.extract
	$(BIN)/python -m bot.pages

# Pins what pyproject.toml asks for, with hashes and without naming an index. Needs `uv` on the PATH.
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
lock:
	$(LOCK) --extra demo --group build pyproject.toml --output-file requirements.txt
	$(LOCK) --extra demo --group build --group dev pyproject.toml --output-file requirements-dev.txt

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
