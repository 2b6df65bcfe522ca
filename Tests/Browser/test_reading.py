"""What every reader must be able to do: change the language, print, read without script."""
import pytest

import built

# Frozen pages have no frame, and a switch of their own.
PAGES = [path for path in built.extremes()
         if path.startswith("/en/") and not built.is_frozen(path)]
# The search is made by its script; test_search looks at it without.
WHOLE = [path for path in PAGES if path != "/en/search/"] + [
    "/fr/", "/fr/tableau/", "/fr/cas/wannacry-2017/"]
# What scripts put in: links and buttons to copy by, the day of access, hints on their own doing; and
# what stands there for readers without.
ADDED = ".copy, .pin, [data-accessed], [role=status], .walk, .clear, noscript"
TEXT = """added => {
  document.querySelectorAll(added).forEach(one => one.remove());
  document.querySelectorAll('details').forEach(one => { one.open = true; });
  return document.body.innerText.replace(/\\s+/g, ' ').trim();
}"""
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
    still, lively = (one.evaluate(TEXT, ADDED) for one in (bare, page))
    assert len(still) > 100 and still == lively


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


# Every standing's mark, the marks of a matrix, and each kind of chart.
DRAWN = {
    "/en/": (".marks .st svg", ".mx td > a", ".years svg :is(path:not(.sea), text)"),
    "/fr/cas/wannacry-2017/": (".brief .st svg", ".who > svg :is(path, text)"),
    "/fr/textes/paris-call/": (".tiles svg", ".blocks svg :is(path:not(.sea), text)"),
    "/en/norms/respect-human-rights/": (".lineage svg :is(path, text)",),
    "/fr/constats/russia/spare-critical-infrastructure/": (".strip .m", ".big"),
}


# One of each sort among what a selector finds: the same class, and the same symbol.
SORTS = """all => {
  const seen = new Map();
  for (const one of all) {
    const use = one.querySelector('use')?.getAttribute('href');
    const name = `${one.tagName} ${one.getAttribute('class')} ${use}`;
    if (!seen.has(name) && one.checkVisibility()) seen.set(name, one);
  }
  seen.forEach(one => one.setAttribute('data-sort', ''));
}"""


@pytest.mark.parametrize("path", DRAWN)
def test_forced_colours_leave_marks_and_charts_visible(page, path):
    """What is drawn changes the picture: taken away, something is missing in it."""
    page.emulate_media(forced_colors="active", color_scheme="dark")
    page.goto(path)
    for selector in DRAWN[path]:
        page.eval_on_selector_all(selector, SORTS)
        drawn = page.query_selector_all(f"{selector}[data-sort]")
        assert drawn, selector
        for one in drawn:
            one.scroll_into_view_if_needed()
            box = one.bounding_box()
            clip = {"x": box["x"] - 2, "y": box["y"] - 2,
                    "width": box["width"] + 4, "height": box["height"] + 4}
            shown = page.screenshot(clip=clip)
            one.evaluate("one => { one.style.visibility = 'hidden' }")
            assert page.screenshot(clip=clip) != shown, one.evaluate("one => one.outerHTML")
            one.evaluate("one => { one.style.visibility = '' }")


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
