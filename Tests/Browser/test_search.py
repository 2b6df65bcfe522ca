"""The search: words in both languages, filters, the address, the keyboard, and without it all."""
import re

import pytest
from playwright.sync_api import expect

NUMBER = re.compile(r"\d+ pages?")
SEARCH = {"en": "/en/search/", "fr": "/fr/recherche/"}


def results(page):
    """The addresses of the results shown, once there are some."""
    page.wait_for_selector("#list li a")
    return page.eval_on_selector_all("#list li a", "links => links.map(a => a.pathname)")


def search(page, language, query):
    page.goto(f"{SEARCH[language]}?{query}")
    return results(page)


@pytest.mark.parametrize("language, words, path", [
    ("en", "WannaCry", "/en/cases/wannacry-2017/"),
    ("en", "hospitals", "/en/cases/hospital-corbeil-essonnes-2022/"),
    ("fr", "WannaCry", "/fr/cas/wannacry-2017/"),
    ("fr", "genève numérique&kind=instrument", "/fr/textes/digital-geneva-convention/"),
])
def test_words_find_the_page_that_is_about_them(page, language, words, path):
    assert path in search(page, language, f"q={words}")[:5]


@pytest.mark.parametrize("language, one, other", [
    ("fr", "ingérence", "ingerence"),  # without its accent
    ("fr", "hôpital", "hôpitaux"),  # in the plural
    ("fr", "HÔPITAL", "hopitaux"),
    ("fr", "attaques", "attaque"),
    ("fr", "sanctionné", "sanctionner"),
    ("fr", "vulnérabilités", "vulnérabilité"),
    ("en", "hospital", "hospitals"),
    ("en", "attributed", "attribution"),
])
def test_accents_and_endings_do_not_matter(page, language, one, other):
    def count(words):
        search(page, language, f"q={words}")
        return page.inner_text("#count")

    assert count(one) == count(other)


def test_filters_narrow_and_stay_in_the_address(page):
    page.goto(SEARCH["en"] + "?q=hospital")
    results(page)
    whole = page.inner_text("#count")
    page.get_by_label("Kind", exact=True).select_option("Cases")
    page.wait_for_url("**/?q=hospital&kind=case")
    expect(page.locator("#count")).not_to_have_text(whole)
    expect(page.locator("#count")).to_have_text(NUMBER)
    narrowed = results(page)
    assert narrowed and all(path.startswith("/en/cases/") for path in narrowed)
    page.reload()
    assert results(page) == narrowed
    expect(page.get_by_label("Kind", exact=True)).to_have_value("case")


def test_filters_find_without_words(page):
    found = search(page, "en", "kind=standing&norm=spare-critical-infrastructure&actor=russia")
    assert found == ["/en/standings/russia/spare-critical-infrastructure/"]


def test_results_are_sorted_by_date(page):
    search(page, "en", "kind=case&sort=desc")
    newest = page.eval_on_selector_all("#list .micro", "all => all.map(p => p.textContent.match(/\\d{4}/)[0])")
    assert newest == sorted(newest, reverse=True)
    search(page, "en", "kind=case&sort=asc")
    oldest = page.eval_on_selector_all("#list .micro", "all => all.map(p => p.textContent.match(/\\d{4}/)[0])")
    assert oldest == sorted(oldest) and oldest[0] < newest[0]


def test_articles_are_sifted_by_their_language(page):
    page.goto(SEARCH["fr"] + "?kind=coverage&tongue=fr")
    french = results(page)
    assert french and all(path.startswith("/fr/presse/") for path in french)


def test_keyboard_alone_finds_and_opens_a_page(page):
    page.goto(SEARCH["en"])
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("WannaCry")
    page.keyboard.press("Enter")
    results(page)
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('#list') !== null"):
            break
    target = page.evaluate("document.activeElement.pathname")
    page.keyboard.press("Enter")
    page.wait_for_url("**" + target)


def test_more_results_follow_the_first(page):
    search(page, "en", "kind=coverage")
    first = page.locator("#list li").count()
    page.get_by_role("button", name="Show more").click()
    expect(page.locator("#list li a").nth(first)).to_be_focused()


def test_language_switch_keeps_the_search(page):
    search(page, "en", "q=WannaCry&kind=case")
    page.click(".tongue a[hreflang=fr]")
    page.wait_for_url("**/fr/recherche/?q=WannaCry&kind=case")
    assert "/fr/cas/wannacry-2017/" in results(page)


def test_chrome_is_not_found(page):
    page.goto(SEARCH["en"] + "?q=%22Skip+to+content%22")
    expect(page.locator("#count")).to_contain_text("Nothing was found")


@pytest.mark.parametrize("language", SEARCH)
def test_without_an_index_the_page_offers_the_indexes(context, language):
    page = context.new_page()
    page.route("**/pagefind/**", lambda route: route.abort())
    page.goto(SEARCH[language] + "?q=WannaCry")
    page.wait_for_selector("#absent", state="visible")
    assert not page.is_visible("#search")
    assert page.locator("section[aria-labelledby=ways] a").count() > 5
    page.close()


@pytest.mark.parametrize("language", SEARCH)
def test_without_script_the_page_says_so(bare, language):
    bare.goto(SEARCH[language])
    assert bare.is_visible("noscript .notice")
    assert not bare.is_visible("#search")
    assert bare.locator("section[aria-labelledby=ways] a").count() > 5
