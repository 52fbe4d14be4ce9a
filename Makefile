# Feasibility: `make demo` shows what it does, `make test` runs everything that must pass.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.PHONY: help demo test lint build release link unit exchange embedding kills browser measure bench bench-peers \
  fuzz shortfuzz kernels sanitise sanitised coverage scripts samples install uninstall deps deps-browser clean

PREFIX ?= /usr/local
CRITERIA ?= Criteria/seoul-model-2015
SURVEY ?= Surveys/wego-2015-sample
OUTPUT ?= Reports/wego-2015-sample

# What the build needs beyond Swift itself: libxml2 reads XML, zlib inflates and libxlsxwriter writes
# workbooks, libcrypto computes SHA-256.
PACKAGES := libxml2-dev libssl-dev zlib1g-dev libxlsxwriter-dev pkg-config
# What Swift needs on a minimal Debian 12.
SWIFT_PACKAGES := binutils git ca-certificates libc6-dev libcurl4 libncurses6 libsqlite3-0 libstdc++-12-dev tzdata
# What the check of XMCDA documents against the official schema needs.
EXCHANGE_PACKAGES := libxml2-utils python3 python3-venv
# What the browser tests need: a browser, a Korean font, Python's virtual environments, Java for the validator, xmllint.
BROWSER_PACKAGES := chromium default-jre-headless fonts-nanum libxml2-utils python3 python3-venv

SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
VENV := .venv

define install_missing
missing=""; \
for package in $(1); do \
  dpkg-query -W -f='$${Status}' "$$package" 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
  echo "Installing missing packages:$$missing"; \
  $(SUDO) apt-get update -qq </dev/null; \
  DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get -o DPkg::Lock::Timeout=300 install -y -qq \
    --no-install-recommends $$missing </dev/null >/dev/null; \
fi
endef

help:
	@echo "make demo     install what is missing, build, assess the sample survey, write $(OUTPUT)"
	@echo "make test     everything that must pass: lint, unit, end-to-end and browser tests, a short fuzz, kernels under sanitisers"
	@echo "make bench    benchmarks against NumPy in the same run; says what became slower (ACCEPT=--accept keeps it)"
	@echo "make bench-peers  against NumPy, pymcdm and scikit-criteria; tables against Polars, DuckDB, openpyxl"
	@echo "make measure  sizes of pages, and their times in a browser against an empty page in the same run"
	@echo "make kills    reports whose runs are killed: whole, or said not to be"
	@echo "make sanitise an optimised build under the address sanitiser: readers, odd sets, the sample, parallel parts"
	@echo "make coverage lines of each target that the tests run; at least $(COVERED) % of the core's"
	@echo "make fuzz     1,000,000 mutated inputs for each reader, 100,000 odd criteria sets through the commands"
	@echo "make samples  SAMPLES=DIR: every table and every delivery in the folder, against other readers"
	@echo "make install  PREFIX=$(PREFIX): the program, its criteria sets and surveys"

deps:
	@$(call install_missing,$(SWIFT_PACKAGES) $(PACKAGES))

deps-browser: deps
	@$(call install_missing,$(BROWSER_PACKAGES))

release: deps
	@echo "Building the release program (a few minutes the first time)"
	@swift build -c release --product feasibility --quiet

# The program as README.md calls it, from this folder.
link: release
	@ln -sfn .build/release/feasibility feasibility

demo: link
	@.build/release/feasibility assess --criteria $(CRITERIA) --survey $(SURVEY) --output $(OUTPUT) --language en ko --write all
	@echo
	@echo "Open $(OUTPUT)/index.html in a browser. Every command of README.md works from here: ./feasibility --help"

build: deps
	swift build --build-tests --explicit-target-dependency-import-check error

lint: deps
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

unit: build
	swift test --skip-build --parallel

exchange: build
	@$(call install_missing,$(EXCHANGE_PACKAGES))
	Tests/Exchange/validate.sh .build/debug/feasibility

browser: build deps-browser
	Tests/Browser/run.sh .build/debug/feasibility $(VENV)

# The README's Swift example, in a fresh package; the first build takes a minute or two.
embedding: build
	Tests/Embedding/run.sh .

# Not part of `make test`: some hundred runs killed at any moment, then held against whole reports.
kills: release
	Tests/Kills/run.sh .build/release/feasibility

# What a debug build hides, and what only a sanitiser sees; inputs of each format, odd criteria sets. Not part of
# `make test`: a second build of everything, optimised.
SHORT_FUZZ ?= 1500
SHORT_SETS ?= 250
SANITISED := .build/sanitised/release
sanitised: deps
	@for product in feasibility OddSets ReaderFuzz Checks; do \
	  swift build -c release --sanitize address --scratch-path .build/sanitised --product $$product --quiet; \
	done

sanitise: build sanitised
	Tests/Sanitisers/run.sh $(SHORT_FUZZ) $(SHORT_SETS)

# The tests of scripts that compare: no compiler, no network.
scripts: deps
	@$(call install_missing,python3)
	cd Tests/Benchmarks && python3 -B -m unittest -q test_ratios
	cd Tests/Coverage && python3 -B -m unittest -q test_coverage

# The C targets under sanitisers against plain loops; replicates that ask for no memory, kernels whose paths agree, parallel
# parts that do not depend on the threads.
kernels: build
	Tests/Kernels/run.sh 3000
	.build/debug/Checks allocations paths threads

# Damaged inputs for every reader, on the build that is there: some twenty seconds. `make fuzz` takes a million of each.
SHORT_INPUTS ?= 2000
shortfuzz: build
	.build/debug/ReaderFuzz --count $(SHORT_INPUTS) --seed 7

test: lint scripts unit shortfuzz kernels exchange embedding browser

# Not part of `make test`: a second debug build, with counters, and the suites on it.
COVERED ?= 90
coverage: deps
	Tests/Coverage/run.sh $(COVERED)

# Not part of `make test`: times say something only where little else runs.
measure: release deps-browser
	@[ -x $(VENV)/bin/python ] || python3 -m venv $(VENV)
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r Tests/Browser/requirements.txt
	$(VENV)/bin/python Tests/Browser/measure.py .build/release/feasibility

# What became slower against NumPy than Tests/Benchmarks/ratios.json says fails; ACCEPT=--accept keeps it instead.
ACCEPT ?=
bench: release
	Tests/Benchmarks/run.sh .build/release/feasibility $(VENV) $(ACCEPT)

bench-peers: release
	Tests/Benchmarks/peers.sh .build/release/feasibility $(VENV) $(ACCEPT)

# A million inputs for each reader take hours; FUZZ=10000 is a quick look.
FUZZ ?= 1000000
fuzz: deps
	swift build -c release --product ReaderFuzz --quiet
	.build/release/ReaderFuzz --count $(FUZZ) --seed 1
	swift build -c release --product OddSets --quiet
	.build/release/OddSets --count 100000 --seed 1 --jobs 2

# Not part of `make test`: the samples are not the project's own. Skipped, with a word, without the folder.
SAMPLES ?=
samples: deps
	swift build --product TableDump --quiet
	Tests/Samples/run.sh .build/debug/TableDump $(VENV) $(SAMPLES)
	swift build --product feasibility --quiet
	Tests/Samples/deliveries.sh .build/debug/feasibility $(VENV) $(SAMPLES)

install: release
	install -D -m 755 .build/release/feasibility $(DESTDIR)$(PREFIX)/bin/feasibility
	mkdir -p $(DESTDIR)$(PREFIX)/share/feasibility
	cp -R Criteria Surveys $(DESTDIR)$(PREFIX)/share/feasibility/
	mkdir -p $(DESTDIR)$(PREFIX)/share/bash-completion/completions $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	.build/release/feasibility --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/feasibility
	.build/release/feasibility --generate-completion-script zsh \
	  > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_feasibility
	.build/release/feasibility --generate-completion-script fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/feasibility.fish

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/bin/feasibility $(DESTDIR)$(PREFIX)/share/feasibility \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/feasibility \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_feasibility \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/feasibility.fish

clean:
	rm -rf .build $(VENV) feasibility
