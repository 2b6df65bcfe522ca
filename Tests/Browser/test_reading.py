"""What every reader must be able to do: change the language, print, read without script."""
import re

import pytest

import built

# Words that scripts add to a citation: the day of access.
ADDED = set(
    "Accessed January February March April August September October November December".split())
# Frozen pages have no frame, and a switch of their own.
PAGES = [path for path in built.representatives()
         if path.startswith("/en/") and not built.is_frozen(path)]
# The search is made by its script; test_search looks at it without.
WHOLE = [path for path in PAGES if path != "/en/search/"]
# The height of A4 less the margins of the stylesheet, and its width, in pixels of 1/96 inch.
PRINTED = {"width": 672, "height": 994}


@pytest.mark.parametrize("path", PAGES)
def test_language_switch_leads_to_the_same_page_and_back(page, path):
    page.goto(path)
    other = page.get_attribute("link[rel=alternate][hreflang=fr]", "href")
    page.click(".tongue a")
    page.wait_for_load_state()
    if other:
        assert page.evaluate("location.pathname") == "/" + other.split("/", 3)[3]
    page.click(".tongue a")
    page.wait_for_load_state()
    assert page.evaluate("location.pathname") == path


def test_language_switch_keeps_the_anchor(page):
    page.goto("/en/cases/wannacry-2017/#findings")
    page.click(".tongue a[hreflang=fr]")
    page.wait_for_url("**/fr/cas/wannacry-2017/#findings")
    assert page.locator("#findings").count() == 1


@pytest.mark.parametrize("path", WHOLE)
def test_page_is_whole_without_script(page, bare, path):
    bare.goto(path)
    page.goto(path)
    still, lively = (set(re.findall(r"\w{5,}", one.inner_text("main"))) for one in (bare, page))
    # Scripts may add a hint, buttons and the day of access; the rest must be there without them.
    missing = lively - still - ADDED
    assert still and len(missing) <= len(still) // 20, sorted(missing)


def test_print_spells_out_the_sources_and_leaves_navigation_out(page):
    page.goto("/en/cases/wannacry-2017/")
    page.emulate_media(media="print")
    page.set_viewport_size(PRINTED)
    for chrome in (".sections", ".skip", ".crumb nav", ".colophon nav"):
        assert page.locator(f"{chrome} >> visible=true").count() == 0, chrome
    spelt = page.evaluate("""() => [...document.querySelectorAll('.sources a[href^=http]')].map(
        a => getComputedStyle(a, '::after').content.includes(a.getAttribute('href')))""")
    assert len(spelt) > 5 and all(spelt)
    assert page.evaluate("document.scrollingElement.scrollWidth") <= PRINTED["width"]


@pytest.mark.parametrize("path", ["/en/matrix/", "/fr/tableau/"])
def test_a_printed_matrix_fits_one_page_or_repeats_its_heads(page, path):
    page.goto(path)
    page.emulate_media(media="print")
    page.set_viewport_size(PRINTED)
    charts = page.locator(".mx").all()
    assert charts
    for chart in charts:
        box, lines = chart.bounding_box(), chart.locator("tbody tr").count()
        assert box["width"] <= PRINTED["width"]
        if lines <= 70:
            assert box["height"] <= PRINTED["height"]
        else:
            assert box["height"] <= 150 + 12.5 * lines
            assert chart.locator("thead").evaluate(
                "head => getComputedStyle(head).display") == "table-header-group"


def test_an_address_that_is_not_there_helps_in_both_languages(context):
    page = context.new_page()
    assert page.goto("/en/cases/no-such-case/").status == 404
    for language in built.LANGUAGES:
        section = page.locator(f"section[lang={language}]")
        assert section.locator("a").count() >= 4
    page.close()


def test_permalink_opens_in_the_readers_language(browser, address):
    for locale, path in (("fr-CH", "/fr/cas/wannacry-2017/"), ("en-GB", "/en/cases/wannacry-2017/")):
        context = browser.new_context(base_url=address, locale=locale)
        page = context.new_page()
        page.goto("/case/wannacry-2017/#sources")
        page.wait_for_url(f"**{path}#sources")
        context.close()


@pytest.mark.parametrize("path", ["/en/cases/wannacry-2017/", "/fr/tableau/"])
def test_forced_colours_leave_every_mark_visible(page, path):
    page.emulate_media(forced_colors="active")
    page.goto(path)
    hidden = page.evaluate("""() => [...document.querySelectorAll('.st .m')].filter(
        mark => getComputedStyle(mark).fill === getComputedStyle(document.body).backgroundColor
    ).length""")
    assert page.locator(".st .m").count() > 3 and hidden == 0


def test_less_motion_is_heeded(page):
    page.goto("/en/")
    for motion, behaviour in (("reduce", "auto"), ("no-preference", "smooth")):
        page.emulate_media(reduced_motion=motion)
        assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == behaviour


def test_focus_is_seen_and_the_first_stop_skips_the_navigation(page):
    page.goto("/en/cases/wannacry-2017/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#main"
    page.keyboard.press("Tab")
    width = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
    assert width == "3px" and page.evaluate("document.activeElement.closest('main') !== null")
