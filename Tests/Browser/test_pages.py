"""Every kind of page, at its largest and smallest: for everyone, on every screen and on paper."""
import os

import axe_playwright_python
import pytest

import built

AXE = os.path.join(os.path.dirname(axe_playwright_python.__file__), "axe.min.js")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"],
           "rules": {"target-size": {"enabled": True}}}
# A template is the same in both languages, and its small pages have less of the same: between them,
# each template is seen on both screens and in both schemes.
LARGEST = {"en": (1280, "light"), "fr": (360, "dark")}
SMALLEST = {"en": (360, "light"), "fr": (1280, "dark")}
# Of long lists of the same, axe looks at the first: it takes a second for some hundred elements.
REST = ", ".join((
    ".mx tbody tr:nth-of-type(n+5)", ".tab tbody tr:nth-of-type(n+8)",
    "main :is(ul, ol) > li:nth-of-type(n+8)", "main dl > div:nth-of-type(n+10)",
    "main :is(dd, .namelist) > :nth-child(n+8)", "main > section:nth-of-type(n+14)",
    "option:nth-of-type(n+8)"))
# The width of A4 less the margins of the stylesheet, in pixels of 1/96 inch.
PAPER = 672


@pytest.fixture(scope="session")
def axe():
    with open(AXE, encoding="utf-8") as file:
        return file.read()


def violations(page):
    """What axe objects to in a page as it is shown, in a line each."""
    answer = page.evaluate("options => axe.run(options)", OPTIONS)
    return [f"{violation['id']}: {node['target'][-1]} {node['failureSummary']}"
            for violation in answer["violations"] for node in violation["nodes"][:3]]


def overflow(page, width):
    """How a page is wider than a window of so many pixels, in a line; none: it is not."""
    page.set_viewport_size({"width": width, "height": 900})
    excess = page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
    return [f"{width} px: {excess} px too wide"] if excess > 0 else []


def circumstances(path):
    """On what screens and in which schemes axe looks at a page."""
    seen = LARGEST if path in built.extremes() else SMALLEST
    language = path.split("/")[1]
    return [seen[language]] if language in seen else seen.values()


@pytest.mark.parametrize("path", built.representatives())
def test_page_is_for_everyone(page, axe, path):
    page.goto(path)
    faults = [fault for width in (1280, 768, 360, 320) for fault in overflow(page, width)]
    page.emulate_media(media="print")
    faults += [f"printed: {fault}" for fault in overflow(page, PAPER)]
    page.emulate_media(media="screen")
    page.evaluate("rest => document.querySelectorAll(rest).forEach(one => one.remove())", REST)
    page.evaluate(axe)
    for width, scheme in circumstances(path):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        faults += [f"{width} px, {scheme}: {fault}" for fault in violations(page)]
    assert not faults, "\n".join(faults)


# French words are the longer ones.
@pytest.mark.parametrize(
    "path", [path for path in built.representatives() if not path.startswith("/en/")])
def test_page_fits_with_text_twice_as_large(large, path):
    large.goto(path)
    assert large.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
    faults = [fault for width in (1280, 640) for fault in overflow(large, width)]
    assert not faults, "\n".join(faults)
