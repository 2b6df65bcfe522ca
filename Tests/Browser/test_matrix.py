"""The matrix: its filters with and without script, its years, its keyboard, its list on a phone."""
import collections
import csv
import functools
import os
import re

import pytest
import yaml

import built

MATRIX = {"en": "/en/matrix/", "fr": "/fr/tableau/"}


@functools.cache
def standings():
    """The standings of the latest date: actor, norm, standing."""
    with open(os.path.join(built.SITE, "data", "standings.csv"), encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    latest = max(line["date"] for line in lines)
    return [line for line in lines if line["date"] == latest]


# A standing that few have, whatever the record is when the tests run.
FEW = min(collections.Counter(line["standing"] for line in standings()).items(),
          key=lambda item: (item[1], item[0]))[0]
CHOICES = [("region", "europe"), ("kind", "company"), ("standing", FEW), ("family", "cooperation")]
# What a reader sees of the tables: the actors of the lines, the norms of the columns.
SHOWN = """() => {
  const shown = links => [...links].filter(link => link.closest('th').getClientRects().length)
    .map(link => link.pathname.split('/')[3]);
  const all = (selector) => [...document.querySelectorAll('main > section')].flatMap(
    section => shown(section.querySelectorAll(selector)));
  return {actors: all('.mx tbody th a'), norms: [...new Set(all('.mx thead th a'))].sort()};
}"""


def shown(page):
    return page.evaluate(SHOWN)


def filtered(page, language, query):
    page.goto(f"{MATRIX[language]}?{query}")
    return shown(page)


def choice(page, name, value):
    return page.locator(f"#{name}-{value}")


def entries(folder):
    """The front matter of every entry of a folder of the content, by its slug."""
    found = {}
    parent = os.path.join(built.ROOT, "content", folder)
    for name in os.listdir(parent):
        if name.count(".") == 1:
            with open(os.path.join(parent, name), encoding="utf-8") as file:
                found[name.removesuffix(".md")] = yaml.safe_load(file.read().split("---\n")[1])
    return found


@pytest.mark.parametrize("language", MATRIX)
@pytest.mark.parametrize("name, value", CHOICES)
def test_a_filter_is_in_the_address_and_a_link_without_script(page, bare, language, name, value):
    page.goto(MATRIX[language])
    whole = shown(page)
    choice(page, name, value).click()
    assert page.evaluate("location.search") == f"?{name}={value}"
    assert choice(page, name, value).get_attribute("aria-current") == "true"
    found = shown(page)
    if name == "family":
        assert 0 < len(found["norms"]) < len(whole["norms"])
    else:
        assert 0 < len(found["actors"]) < len(whole["actors"])
    counts = page.locator(".shown b").all_inner_texts()
    assert counts == [str(len(found["actors"])), str(len(found["norms"]))]
    page.reload()
    assert shown(page) == found
    page.locator(".clear").click()
    assert shown(page) == whole and page.evaluate("location.search") == ""
    bare.goto(MATRIX[language])
    choice(bare, name, value).click()
    still = shown(bare)
    if name == "family":
        assert still["norms"] == found["norms"]
    else:
        assert still["actors"] == found["actors"]
    bare.locator(".clear").click()
    assert shown(bare) == whole


def test_filters_find_what_the_record_has(page):
    companies = {slug for slug, actor in entries("actors").items() if actor["kind"] == "company"}
    assert set(filtered(page, "en", "kind=company")["actors"]) <= companies
    few = {line["actor"] for line in standings() if line["standing"] == FEW}
    assert set(filtered(page, "en", f"standing={FEW}")["actors"]) == few
    cooperation = {slug for slug, norm in entries("norms").items() if norm["family"] == "cooperation"}
    assert set(filtered(page, "en", "family=cooperation")["norms"]) == cooperation
    europe = set(filtered(page, "en", "region=europe")["actors"])
    assert {"france", "albania"} <= europe and not {"japan", "china"} & europe


@pytest.mark.parametrize("language, folder", [("en", "instruments"), ("fr", "textes")])
def test_a_text_filters_as_its_own_page_does(page, bare, language, folder):
    page.goto(MATRIX[language])
    page.locator(".filters summary").click()
    page.locator("[data-key=instrument-paris-call]").click()
    assert page.evaluate("location.search") == "?instrument=paris-call"
    found = shown(page)
    bare.goto(MATRIX[language])
    bare.locator(".filters summary").click()
    bare.locator("[data-key=instrument-paris-call]").click()
    bare.wait_for_url(f"**{MATRIX[language]}{folder}/paris-call/")
    assert shown(bare) == found
    assert 50 < len(found["actors"]) and 5 < len(found["norms"]) < 20


def test_filters_join(page):
    page.goto(MATRIX["en"])
    choice(page, "region", "europe").click()
    choice(page, "standing", FEW).click()
    assert page.evaluate("location.search") == f"?region=europe&standing={FEW}"
    both = set(shown(page)["actors"])
    choice(page, "standing", FEW).click()
    assert page.evaluate("location.search") == "?region=europe"
    europe = set(filtered(page, "en", "region=europe")["actors"])
    few = set(filtered(page, "en", f"standing={FEW}")["actors"])
    assert both == europe & few


def test_what_fits_nothing_says_so(page):
    page.goto(f"{MATRIX['en']}?kind=group&region=oceania")
    assert shown(page)["actors"] == []
    assert page.locator(".shown").inner_text().startswith("Nothing in the table fits.")


def test_the_years_are_walked_and_keep_the_filter(page):
    page.goto(f"{MATRIX['en']}?region=europe")
    for year in (2025, 2024):
        page.locator(".yearwalk [rel=prev]").click()
        page.wait_for_url(f"**/en/matrix/{year}/?region=europe")
        assert page.locator(".yearwalk [aria-current=page]").inner_text() == str(year)
        assert str(year) in page.inner_text("h1, .lead")
    actors = shown(page)["actors"]
    assert "france" in actors and "japan" not in actors
    page.locator(".yearwalk [rel=next]").click()
    page.wait_for_url("**/en/matrix/2025/?region=europe")
    page.get_by_role("link", name="2017", exact=True).click()
    page.wait_for_url("**/en/matrix/2017/?region=europe")


def test_the_first_and_the_last_year_lead_no_further(bare):
    bare.goto(MATRIX["fr"])
    assert bare.locator(".yearwalk [rel=next]").count() == 0
    bare.locator(".yearwalk ol a").first.click()
    bare.wait_for_url(re.compile(r"/fr/tableau/\d{4}/$"))
    assert bare.locator(".yearwalk [rel=prev]").count() == 0
    assert bare.locator(".yearwalk [rel=next]").count() == 1


def test_a_past_year_shows_what_stood_then(page):
    """A norm's breach that was established later is not on the page of the year before."""
    page.goto("/en/matrix/2014/")
    then = page.locator(".mx .be, .mx .bs, .mx .ba").count()
    page.goto(MATRIX["en"])
    assert then < page.locator(".mx .be, .mx .bs, .mx .ba").count()


def test_language_switch_keeps_the_filter(page):
    found = filtered(page, "en", f"region=europe&standing={FEW}")
    page.click(".tongue a[hreflang=fr]")
    page.wait_for_url(f"**/fr/tableau/?region=europe&standing={FEW}")
    french = shown(page)
    assert sorted(french["actors"]) == sorted(found["actors"]) and french["norms"] == found["norms"]


PLACE = """() => { const cell = document.activeElement.closest('.mx td, .mx th');
  return cell && [cell.parentElement.sectionRowIndex, cell.cellIndex, cell.tagName]; }"""


def test_the_matrix_is_walked_by_keyboard(page):
    page.goto(MATRIX["en"])
    tables = page.locator(".mx").count()
    assert page.locator(".mx a[tabindex='0']").count() == tables
    page.locator(".mx a[tabindex='0']").first.focus()
    row, cell, _ = page.evaluate(PLACE)
    page.keyboard.press("ArrowRight")
    assert page.evaluate(PLACE) == [row, cell + 1, "TD"]
    page.keyboard.press("ArrowDown")
    assert page.evaluate(PLACE) == [row + 1, cell + 1, "TD"]
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    # The head of the second column of norms: heads have no cell for the corner.
    assert page.evaluate(PLACE)[1:] == [cell, "TH"]
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowLeft")
    assert page.evaluate(PLACE) == [row, cell, "TD"]
    page.keyboard.press("Home")
    assert page.evaluate(PLACE) == [row, 0, "TH"]
    page.keyboard.press("Control+End")
    last = page.locator(".mx").first.locator("tbody tr").count() - 1
    assert page.evaluate(PLACE)[0] == last
    assert page.locator(".mx").first.locator("a[tabindex='0']").count() == 1
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('table') !== document.querySelector('.mx')")


def test_a_mark_opens_its_dossier_by_keyboard(page):
    page.goto(f"{MATRIX['fr']}?standing={FEW}")
    page.locator(".mx td:not(.off) a:visible").first.focus()
    path = page.evaluate("document.activeElement.pathname")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{path}")
    assert path.startswith("/fr/constats/") and page.locator("h1").is_visible()


def test_the_keyboard_stays_where_a_filter_leaves_marks(page):
    page.goto(f"{MATRIX['en']}?region=oceania&family=cooperation")
    stop = page.locator(".mx a[tabindex='0']:visible").first
    stop.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowDown")
        assert page.locator(":focus").is_visible()


def test_on_a_phone_the_matrix_is_a_list(bare):
    bare.set_viewport_size({"width": 360, "height": 800})
    bare.goto(MATRIX["en"])
    bare.set_viewport_size({"width": 360, "height": 800})
    marks = bare.locator(".mx td:visible").all()[:20]
    assert len(marks) == 20
    for mark in marks:
        # A norm and a word to each mark, and a target that a finger meets.
        link = mark.locator("a")
        assert link.locator("b").inner_text() and len(link.inner_text().split()) >= 2
        assert link.bounding_box()["height"] >= 24
    assert bare.locator(".mx thead a:visible").count() > 20
