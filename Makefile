# Chores. `make help` lists them; README.md says what a fresh machine needs.

SWIFT ?= swift
# What is found here as an archive is linked from it, so that nothing but the C library is loaded at
# every start; at a fixed place, so that 42,000 addresses need not be adjusted before `main`; and
# without a table of its own symbols, which nobody asks for but every start would walk through.
ARCHIVES := .build/archives
LINK_FLAGS := -Xlinker -s -Xlinker -no-pie -Xlinker --no-export-dynamic -Xlinker -L$(CURDIR)/$(ARCHIVES) -Xlinker -lgcc_eh
BUILD_FLAGS := -c release --static-swift-stdlib -Xswiftc -cross-module-optimization $(LINK_FLAGS)
PROGRAM := .build/release/cchc
# Beside it: what `cchc` goes on as where a SQLite file is named.
SQLITE_PROGRAM := .build/release/cchc-sqlite
PACKAGES := libncurses-dev libmd-dev libminizip-dev zlib1g-dev libexpat1-dev libsqlite3-dev
TEST_PACKAGES := tmux poppler-utils
# The tests start a server of their own. CCHC_TEST_POSTGRES=0 leaves them out.
ifneq ($(CCHC_TEST_POSTGRES),0)
TEST_PACKAGES += postgresql
endif
CI_PACKAGES := python3-venv
PREFIX ?= /usr/local
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.DEFAULT_GOAL := help
.PHONY: help run build test packages test-packages ci-packages format lint golden install data benchmark clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## install what is missing, build the release, open the dashboard
	@$(PROGRAM)

build: packages $(ARCHIVES) ## build the static release
	@$(SWIFT) build $(BUILD_FLAGS) --product cchc
	@$(SWIFT) build $(BUILD_FLAGS) --product cchc-sqlite

test: packages test-packages build ## install what is missing, run every test
	@CCHC_RELEASE="$(CURDIR)/$(PROGRAM)" $(SWIFT) test --disable-xctest

$(ARCHIVES): | packages
	@mkdir -p $@
	@for library in libstdc++.a libncursesw.a libtinfo.a libsqlite3.a; do \
	  archive="$$(clang -print-file-name=$$library)"; \
	  if [ -e "$$archive" ]; then ln -sf "$$archive" $@; fi; \
	done

packages:
	@$(call install,$(PACKAGES))

test-packages:
ifeq ($(CCHC_TEST_POSTGRES),0)
	@echo "CCHC_TEST_POSTGRES=0: the tests of the PostgreSQL store are left out"
endif
	@$(call install,$(TEST_PACKAGES))

# `.ci/run` builds before it tests.
ci-packages:
	@$(call install,$(PACKAGES) $(TEST_PACKAGES) $(CI_PACKAGES))

format: ## rewrite the sources in the project's format
	@$(SWIFT) format -i --parallel --recursive Package.swift Sources Tests

lint: ## check the format, strictly
	@$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

golden: ## record the golden screens again; look at the difference before you commit
	@RECORD_GOLDENS=1 $(SWIFT) test --disable-xctest --filter Golden || git status --short Tests

install: build ## install program and data under PREFIX (/usr/local)
	@install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/cchc"
	@install "$(PROGRAM)" "$(SQLITE_PROGRAM)" "$(DESTDIR)$(PREFIX)/bin"
	@cp -R Data/. "$(DESTDIR)$(PREFIX)/share/cchc"

data: build ## check the data package
	@$(PROGRAM) validate Data

benchmark: build ## measure the stores with generated reports (BENCHMARK="--reports 200000 --figures 150")
	@$(SWIFT) build $(BUILD_FLAGS) --product StoreBenchmark
	@.build/release/StoreBenchmark $(BENCHMARK)

clean: ## remove what was built
	@rm -rf .build

# Installs the Debian packages that dpkg does not know as installed.
define install
missing=""; \
for package in $(1); do \
  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' \
    || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
  if [ -n "$(SUDO)" ] && ! command -v sudo >/dev/null; then \
    echo "make: cannot install$$missing: neither root nor sudo;" \
      "ask an administrator to run: apt-get install$$missing" >&2; exit 1; \
  fi; \
  echo "Installing$$missing"; \
  $(SUDO) apt-get update -q && $(SUDO) apt-get install -q -y --no-install-recommends $$missing; \
fi
endef
