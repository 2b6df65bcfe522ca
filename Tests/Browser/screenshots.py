#!/usr/bin/env python3
"""Takes pictures of the main pages, and the README's one.

usage: screenshots.py FOLDER HOME.png    (the site is VIGIE_SITE)
"""
import os
import sys

from playwright.sync_api import sync_playwright

import built
from conftest import ARGUMENTS, CHROMIUM

NAMES = {
    "home": ("/en/", "/fr/"),
    "matrix": ("/en/matrix/", "/fr/tableau/"),
    "norm": (built.largest("/en/norms/"), built.largest("/fr/normes/")),
    "case": ("/en/cases/wannacry-2017/", "/fr/cas/wannacry-2017/"),
    "standing": (built.largest("/en/standings/"), built.largest("/fr/constats/")),
    "press": ("/en/coverage/", "/fr/presse/"),
    "timeline": ("/en/timeline/", "/fr/chronologie/"),
    "search": ("/en/search/?q=hospital", "/fr/recherche/?q=h%C3%B4pital"),
}
SCREENS = {"desktop": (1280, 1600), "phone": (390, 1600)}


def take(browser, address, path, size, scheme, file):
    """A picture of the top of a page."""
    page = browser.new_page(
        base_url=address, color_scheme=scheme, viewport={"width": size[0], "height": size[1]})
    page.goto(path, wait_until="networkidle")
    page.screenshot(path=file)
    page.close()


def main():
    folder, home = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    server = built.serve()
    address = f"http://127.0.0.1:{server.server_port}"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        take(browser, address, "/en/", (1280, 900), "light", home)
        for name, paths in NAMES.items():
            for language, path in zip(built.LANGUAGES, paths):
                for screen, size in SCREENS.items():
                    for scheme in ("light", "dark"):
                        file = f"{folder}/{name}-{language}-{screen}-{scheme}.png"
                        take(browser, address, path, size, scheme, file)
        browser.close()
    print(f"{len(os.listdir(folder))} pictures are in {folder}/")


if __name__ == "__main__":
    main()
