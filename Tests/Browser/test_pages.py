"""Every kind of page, at its largest and smallest: for everyone, on every screen."""
import os

import axe_playwright_python
import pytest

import built

AXE = os.path.join(os.path.dirname(axe_playwright_python.__file__), "axe.min.js")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVERYTHING = {"runOnly": {"type": "tag", "values": TAGS},
              "rules": {"target-size": {"enabled": True}}}
# Every colour of the stylesheet is a token of its scheme, the same at every width.
SHAPES = {**EVERYTHING, "rules": {"target-size": {"enabled": True}, "color-contrast": {"enabled": False}}}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


@pytest.fixture(scope="session")
def axe():
    with open(AXE, encoding="utf-8") as file:
        return file.read()


# Of long lists of the same the first are looked at: axe takes a second for some hundred elements.
REST = [[".mx tbody tr:nth-of-type(n+7)"], [".tab tbody tr:nth-of-type(n+25)"],
        ["li:nth-of-type(n+40)"], [".namelist a:nth-of-type(n+40)"], [".letters a:nth-of-type(n+8)"],
        ["option:nth-of-type(n+8)"]]


def violations(page, options, circumstances):
    """What axe objects to, in a line each."""
    answer = page.evaluate(
        """([rest, options]) => axe.run(
            {include: [["html"]], exclude: rest.filter(([one]) => document.querySelector(one))},
            {...options, resultTypes: ["violations"]})""", [REST, options])
    return [f"{circumstances}: {violation['id']}: {node['target'][-1]} {node['failureSummary']}"
            for violation in answer["violations"] for node in violation["nodes"][:3]]


def overflow(page):
    """By how many pixels a page is wider than its window."""
    return page.evaluate("document.scrollingElement.scrollWidth - innerWidth")


@pytest.mark.parametrize("path", built.representatives())
def test_page_is_for_everyone(page, axe, path):
    page.goto(path)
    page.evaluate(axe)
    faults = []
    for width, scheme, options in (
            (1280, "light", EVERYTHING), (1280, "dark", COLOURS), (360, "dark", SHAPES)):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        faults += violations(page, options, f"{scheme}, {width} px")
    for width in (1600, 1280, 768, 360, 320):
        page.set_viewport_size({"width": width, "height": 900})
        if overflow(page) > 0:
            faults.append(f"{width} px: {overflow(page)} px too wide")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("path", built.representatives())
def test_page_fits_with_text_twice_as_large(large_type, address, path):
    page = large_type.new_page(base_url=address)
    page.goto(path)
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") == "32px"
    faults = []
    for width in (1280, 640):
        page.set_viewport_size({"width": width, "height": 900})
        if overflow(page) > 0:
            faults.append(f"{width} px: {overflow(page)} px too wide")
    page.close()
    assert not faults, "\n".join(faults)
