"""What the browser tests share: the served site and Debian's Chromium."""
import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

import built

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium")
# The sandbox needs rights that a container may not give.
ARGUMENTS = ["--no-sandbox"] if os.geteuid() == 0 else []


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright):
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def large_type(playwright):
    """A browser whose reader has set text to twice the usual size."""
    browser = playwright.chromium.launch(
        executable_path=CHROMIUM, args=ARGUMENTS + ["--blink-settings=defaultFontSize=32"])
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def address():
    """Where the site is served."""
    server = built.serve()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture(scope="session")
def context(browser, address):
    """The readers' window, opened once: no page leaves anything behind in it."""
    yield from opened(browser, address)


@pytest.fixture(scope="session")
def bare_context(browser, address):
    """A window that runs no script."""
    yield from opened(browser, address, java_script_enabled=False)


@pytest.fixture(scope="session")
def large_context(large_type, address):
    """A window of a reader who has set text to twice the usual size."""
    yield from opened(large_type, address)


def opened(browser, address, **settings):
    context = browser.new_context(
        base_url=address, viewport={"width": 1280, "height": 900}, **settings)
    # Long enough for a machine that builds something else at the same time.
    context.set_default_timeout(120_000)
    yield context
    context.close()


@pytest.fixture
def page(context, address):
    """A page; what it complains of, and what it asks of other hosts, fails the test."""
    page = context.new_page()
    faults = watch(page, address)
    yield page
    page.close()
    assert not faults, "\n".join(faults)


@pytest.fixture
def bare(bare_context, address):
    """A page without JavaScript; what it asks of other hosts fails the test."""
    page = bare_context.new_page()
    faults = watch(page, address)
    yield page
    page.close()
    assert not faults, "\n".join(faults)


@pytest.fixture
def large(large_context):
    """A page whose text is twice the usual size."""
    page = large_context.new_page()
    yield page
    page.close()


def watch(page, address):
    """Notes what goes wrong in a page."""
    faults = []

    def hear(message):
        if message.type in ("error", "warning"):
            faults.append(f"console: {message.text}")

    def see(request):
        if not request.url.startswith(address + "/"):
            faults.append(f"asks another host: {request.url}")

    page.on("console", hear)
    page.on("pageerror", lambda error: faults.append(f"script: {error}"))
    page.on("request", see)
    return faults
