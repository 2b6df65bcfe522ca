# Vigie: `make` sets up a bare Debian machine, builds the tool and makes the site.

CONFIGURATION ?= release
# The command, as the site is made with it and as the tests of that site try it.
export VIGIE := $(CURDIR)/.build/$(CONFIGURATION)/vigie
CONTENT ?= content
OUTPUT ?= site
PORT ?= 8000
STRICT := -Xswiftc -warnings-as-errors
PYTHON := .venv/bin/python
# What makes the search index, and the site that the tests look at.
export VIGIE_PAGEFIND := $(CURDIR)/.venv/bin/pagefind
export VIGIE_SITE := $(CURDIR)/.build/test-site

BUILD_PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libxml2-dev pkg-config
SITE_PACKAGES := python3-venv
TEST_PACKAGES := python3-venv libxml2-utils
BROWSER_PACKAGES := python3-venv chromium default-jre-headless
BENCH_PACKAGES := python3-venv hyperfine time

.DEFAULT_GOAL := site
.PHONY: site tool libraries search check serve test test-swift test-site test-browser screenshots \
	lint format bench doctor clean

site: tool search ## Build the tool, then the site with it
	$(VIGIE) build --content $(CONTENT) --output $(OUTPUT)
	@echo "The site is in $(OUTPUT)/; 'make serve' shows it at http://127.0.0.1:$(PORT)/"

tool: libraries
	swift build -c $(CONFIGURATION) --product vigie

libraries: ## Install what the tool needs to run
	@tools/setup $(BUILD_PACKAGES)

search: ## Install what makes the search index; the site does without where that fails
	-@$(MAKE) --no-print-directory .venv/bin/pagefind

.venv/bin/pagefind: .venv/site
	@ln -sf "$$($(PYTHON) -c 'import pagefind_bin; print(pagefind_bin.get_executable())')" $@

check: tool ## Look for mistakes in the content
	$(VIGIE) check --strict --content $(CONTENT)

serve: tool ## Show the site in a browser while it is written
	$(VIGIE) serve --content $(CONTENT) --port $(PORT)

test: lint test-browser test-swift ## Everything that must pass before a change is taken

test-swift:
	@tools/setup $(BUILD_PACKAGES) $(TEST_PACKAGES)
	swift build --build-tests $(STRICT)
	swift test --skip-build $(STRICT)

test-site: tool .venv/test .venv/bin/pagefind ## Build the real site and look for faults in its files
	@tools/setup $(TEST_PACKAGES)
	$(PYTHON) Tests/Site/check_site.py $(VIGIE) $(VIGIE_SITE)
	$(PYTHON) Tests/Site/check_schemas.py $(VIGIE)
	$(PYTHON) Tests/Site/check_workflows.py $(VIGIE)
	$(PYTHON) Tests/Site/check_tasks.py $(VIGIE)

test-browser: test-site ## Look at that site in a browser, and at its markup as the W3C does
	@tools/setup $(BROWSER_PACKAGES)
	$(PYTHON) Tests/Site/check_markup.py $(VIGIE_SITE)
	$(PYTHON) -m pytest -n 2 --dist worksteal Tests/Browser

screenshots: site .venv/test ## Take pictures of the main pages, and the README's one
	@tools/setup $(BROWSER_PACKAGES)
	VIGIE_SITE=$(abspath $(OUTPUT)) $(PYTHON) Tests/Browser/screenshots.py screenshots docs/home.png

lint: ## Look for faults of style
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format: ## Set the style right
	swift format --in-place --recursive --parallel Package.swift Sources Tests

bench: .venv/bench ## Measure Vigie against Hugo, cold and warm
	@tools/setup $(BUILD_PACKAGES) $(BENCH_PACKAGES)
	swift build -c release --product vigie
	PATH="$(CURDIR)/.venv/bin:$$PATH" $(PYTHON) tools/bench/bench.py .build/release/vigie

doctor: ## Tell what is missing on this machine
	@tools/setup --tell $(sort $(BUILD_PACKAGES) $(SITE_PACKAGES) $(TEST_PACKAGES) \
		$(BROWSER_PACKAGES) $(BENCH_PACKAGES))

clean: ## Remove all that was built
	rm -rf .build .venv bench
	find $(OUTPUT) -mindepth 1 ! -name .gitignore -delete

.venv/%: tools/requirements-%.txt
	@tools/setup python3-venv
	test -x $(PYTHON) || python3 -m venv .venv
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@
