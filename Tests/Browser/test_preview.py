"""`vigie serve` as an editor and a hostile page meet it."""
import os
import re
import subprocess
import time

import pytest

import desk


@pytest.fixture
def server(tmp_path):
    """The desk of an editor who writes."""
    yield from served(tmp_path)


@pytest.fixture(scope="module")
def still(tmp_path_factory):
    """A desk where nothing is written; it serves many tests."""
    yield from served(tmp_path_factory.mktemp("still"))


def served(folder):
    desk.lay(folder)
    server = desk.Server(folder, desk.free_port())
    yield server
    server.stop()


@pytest.fixture
def page(browser):
    context = browser.new_context(viewport={"width": 1000, "height": 700})
    context.set_default_timeout(120_000)
    yield context.new_page()
    context.close()


def ready(page):
    """Waits until a page listens to the server."""
    page.locator('link[href="/.vigie/preview.css"]').wait_for(state="attached")


def test_a_save_reloads_the_page_where_the_reader_was(server, page):
    page.goto(server.address + "/en/cases/theft/")
    ready(page)
    page.evaluate("scrollTo(0, 900)")
    desk.change(server.folder, desk.CASE, "Much was taken.", "Very much was taken.")
    page.get_by_text("Very much was taken.").first.wait_for()
    # Asked again and again from outside: the page's policy lets nobody wait in it.
    end = time.monotonic() + 120
    while abs(page.evaluate("scrollY") - 900) >= 60:
        assert time.monotonic() < end
        page.wait_for_timeout(50)


def test_a_page_that_a_change_does_not_reach_stays(server, page):
    page.goto(server.address + "/en/actors/utopia/")
    ready(page)
    page.evaluate("window.kept = true")
    desk.change(server.folder, desk.CASE, "The end.", "An end.")
    server.wait("^made in", times=2)
    page.wait_for_timeout(500)
    assert page.evaluate("window.kept") is True
    desk.change(server.folder, "content/actors/utopia.md", "en: Utopia", "en: Erewhon")
    page.get_by_role("heading", name="Erewhon", level=1).wait_for()


def test_a_mistake_is_shown_over_the_last_good_page_until_it_is_mended(server, page):
    page.goto(server.address + "/en/cases/theft/")
    desk.change(server.folder, desk.CASE, "began: 2017", "began: 2017-13-01")
    panel = page.locator("#vigie-problems")
    panel.wait_for()
    words = panel.inner_text()
    assert "1 problem" in words and "'2017-13-01' is no date" in words and "bad-date" in words
    assert "began: 2017-13-01" in words
    link = panel.get_by_role("link").get_attribute("href")
    assert link.endswith(f"{desk.CASE}:3:8") and link.startswith("vscode://file/")
    assert page.get_by_role("heading", name="The theft", level=1).is_visible()
    page.goto(server.address + "/fr/cas/theft/")
    panel.wait_for()
    desk.change(server.folder, desk.CASE, "began: 2017-13-01", "began: 2017-12-01")
    panel.wait_for(state="detached")
    page.goto(server.address + "/en/cases/theft/")
    assert "1 December 2017" in page.content().replace("\u00a0", " ")


def test_words_of_the_content_are_never_markup_in_the_panel(server, page):
    page.goto(server.address + "/en/cases/theft/")
    bad = "began: \"<img src=x onerror=document.title='owned'>\""
    desk.change(server.folder, desk.CASE, "began: 2017", bad)
    page.locator("#vigie-problems").wait_for()
    page.wait_for_timeout(300)
    assert page.title() != "owned"
    assert page.locator("#vigie-problems img").count() == 0


def test_drafts_are_shown_and_marked(server, page):
    page.goto(server.address + "/en/cases/sketch/")
    assert page.get_by_text("Draft, not published").is_visible()


def test_templates_and_strings_and_new_entries_are_seen(server, page):
    page.goto(server.address + "/en/cases/theft/")
    desk.change(server.folder, "templates/strings/en.yaml", "  timeline: Timeline",
                "  timeline: Annals")
    page.get_by_role("link", name="Annals").first.wait_for()
    desk.write(server.folder, "content/cases/new.md",
               desk.FILES[desk.CASE].replace("The theft", "Another theft"))
    page.goto(server.address + "/en/cases/new/")
    page.get_by_role("heading", name="Another theft", level=1).wait_for()


def test_served_bytes_are_those_of_a_build(server):
    site = os.path.join(server.folder, "site")
    desk.change(server.folder, desk.CASE, "The end.", "An end.")
    server.wait("^made in", times=2)
    subprocess.run([desk.VIGIE, "build", "--drafts", "--no-search", "--quiet", "--output", site],
                   cwd=server.folder, check=True)
    count = 0
    for parent, _, names in os.walk(site):
        for name in names:
            path = os.path.relpath(os.path.join(parent, name), site)
            if path.startswith(".vigie"):
                continue
            with open(os.path.join(site, path), "rb") as file:
                built = file.read()
            status, _, body = desk.request(server.port, "GET /" + path)
            body = re.sub(rb'<script src="/\.vigie/preview\.js" data-seen="[0-9a-f]+" defer></script>',
                          b"", body)
            assert (status, body) == (200, built), path
            count += 1
    assert count > 50


def test_ten_rapid_saves_are_one_rebuild(server):
    before = server.count("^made in")
    for number in range(10):
        desk.write(server.folder, desk.CASE, desk.FILES[desk.CASE] + f"\n{number}\n")
    end = time.monotonic() + 120
    while not re.search(rb">9[ <]", desk.request(server.port, "GET /en/cases/theft/")[2]):
        assert time.monotonic() < end
        time.sleep(0.05)
    time.sleep(1)
    # More than one only where the machine was too busy to save them rapidly.
    assert 1 <= server.count("^made in") - before <= 4


@pytest.mark.parametrize("line, headers, status", [
    ("GET /en/", {}, 200),
    ("HEAD /en/", {}, 200),
    ("GET /en/cases/theft", {}, 307),
    ("GET /en/nothing/", {}, 404),
    ("POST /en/", {}, 405),
    ("OPTIONS /en/", {"Origin": "http://evil.example"}, 405),
    ("GET /../../etc/passwd", {}, 400),
    ("GET /%2e%2e/%2e%2e/etc/passwd", {}, 400),
    ("GET /%252e%252e/etc/passwd", {}, 400),
    ("GET /..%5c..%5cetc", {}, 400),
    ("GET /%00", {}, 400),
    ("GET /en/", {"Host": "evil.example"}, 403),
    ("GET /en/", {"Host": "127.0.0.1"}, 403),
    ("GET /.vigie/events", {"Origin": "http://evil.example"}, 403),
    ("GET /.vigie/problems.json", {"Origin": "null"}, 403),
])
def test_only_pages_of_this_machine_are_answered(still, line, headers, status):
    got, fields, body = desk.request(still.port, line, **headers)
    assert got == status
    assert not any(name.startswith("access-control") for name in fields)
    assert b"root:" not in body
    if line.startswith("HEAD"):
        assert body == b"" and int(fields["content-length"]) > 1000
    assert desk.request(still.port, "GET /en/")[0] == 200


def test_a_busy_port_says_so_and_names_a_free_one(still):
    end = subprocess.run([desk.VIGIE, "serve", "--port", str(still.port)], cwd=still.folder,
                         capture_output=True, text=True, timeout=120)
    assert end.returncode == 74
    match = re.search(rf"port {still.port} is taken; (\d+) is free", end.stderr)
    assert match and int(match[1]) != still.port


def test_control_c_ends_it_at_once_with_a_page_open(server, page):
    page.goto(server.address + "/en/")
    ready(page)
    status, seconds = server.interrupt()
    assert status == 130
    assert seconds < 5


def test_a_site_that_was_never_sound_waits_until_it_is(tmp_path, page):
    desk.lay(tmp_path)
    desk.change(tmp_path, desk.CASE, "began: 2017", "began: never")
    server = desk.Server(tmp_path, desk.free_port())
    try:
        page.goto(server.address + "/en/cases/theft/")
        page.locator("#vigie-problems").wait_for()
        desk.change(tmp_path, desk.CASE, "began: never", "began: 2017")
        page.get_by_role("heading", name="The theft", level=1).wait_for()
    finally:
        server.stop()
