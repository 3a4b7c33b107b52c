# `make site` and `make test` work in a fresh clone: they create .venv from requirements.lock by themselves.
# Another Python: make PYTHON=python3.12 site

PYTHON ?=
BIN := .venv/bin
PACKAGES := .venv/.packages
READY := .venv/.ready

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help site serve test bench lint format lock clean test-tools ruff ruff-format mypy pytest

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

site: $(READY) ## build the handbook into build/
	$(BIN)/handbook build

serve: $(READY) ## live preview while you edit
	$(BIN)/handbook serve

test: test-tools ruff ruff-format mypy pytest ## everything that CI runs

bench: $(READY) ## run the benchmarks
	$(BIN)/python -m benchmarks

lint: ruff ruff-format mypy ## lint, formatting and types only

format: $(READY) ## format the code and fix what can be fixed
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Indexes and mirrors of the machine at hand must not end up in the lock; --no-config keeps out files, env -u the rest.
lock: ## renew requirements.lock (needs uv)
	@command -v uv >/dev/null || { echo "error: make lock needs uv, see https://docs.astral.sh/uv/"; exit 2; }
	env -u UV_INDEX -u UV_DEFAULT_INDEX -u UV_INDEX_URL -u UV_EXTRA_INDEX_URL -u UV_FIND_LINKS \
		uv --no-config pip compile pyproject.toml --all-extras --universal --python-version 3.11 --upgrade \
		--generate-hashes --no-annotate --no-header --quiet --output-file requirements.lock

clean: ## remove everything that make has made
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find generator tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

test-tools:
	@tools/ensure_test_tools.sh

ruff: $(READY)
	$(BIN)/ruff check .

ruff-format: $(READY)
	$(BIN)/ruff format --check .

mypy: $(READY)
	$(BIN)/mypy

pytest: $(READY)
	$(BIN)/pytest --numprocesses auto --dist worksteal

$(PACKAGES): requirements.lock
	tools/create_venv.sh $(PYTHON)
	@touch $@

$(READY): $(PACKAGES) pyproject.toml
	@if command -v uv >/dev/null; then \
		uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .; \
	else \
		$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .; \
	fi
	@touch $@
