# Everything a newcomer or a machine does here. `make film IDEA="…"` is the one to begin with.

PYTHON ?= python3
BIN := .venv/bin
IDEA ?= a fox who wants to steal the moon
OUT ?=

.PHONY: film chat serve test check format bench gallery lock clean

film: .venv/ready
	@$(BIN)/matinee make "$$MATINEE_IDEA" $(if $(OUT),--out "$$MATINEE_OUT")

# Through the environment, so that quotes and dollars in an idea stay what they are.
film: export MATINEE_IDEA := $(value IDEA)
film: export MATINEE_OUT := $(value OUT)

chat: .venv/ready
	@$(BIN)/matinee chat

serve: .venv/ready
	@$(BIN)/matinee serve

test: .venv/ready-dev
	$(BIN)/pytest -q -n 2 --dist loadgroup $(ARGS)

check: .venv/ready-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/basedpyright
	$(BIN)/lint-imports
	$(BIN)/alembic check
	$(BIN)/pytest -q tests/rules

format: .venv/ready-dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: .venv/ready-dev
	$(BIN)/python -m tests.bench $(if $(ONLY),--only "$(ONLY)")

gallery: .venv/ready
	$(BIN)/matinee gallery

LOCKED := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate -q

# The locks hold hashes and no addresses; uv is only needed by whoever changes dependencies.
lock:
	uv pip compile pyproject.toml --group build $(LOCKED) -o requirements.lock
	uv pip compile pyproject.toml --group build --group dev $(LOCKED) -c requirements.lock -o requirements-dev.lock

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/ready: .venv/bin/python requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/ready-dev: .venv/ready requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

clean:
	rm -rf build .pytest_cache .ruff_cache .hypothesis .import_linter_cache
