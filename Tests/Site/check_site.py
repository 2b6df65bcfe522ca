#!/usr/bin/env python3
"""Builds the site of this repository and looks for faults in it.

usage: check_site.py VIGIE SITE

The site is built twice, under different circumstances: both must have the same bytes, the search
index apart. Then every link inside the site must lead somewhere, every feed must be one, the map
must be as sitemaps.org has it, case pages must weigh no more than they may, and every citation must be
read alike by the programs of those who cite.
SITE is left for other tests to look at.
"""
import concurrent.futures
import filecmp
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as ElementTree

import feedparser
import lxml.etree

import citations

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SITEMAP = os.path.join(ROOT, "Tests", "Site", "sitemap.rng")
# What a reader's browser loads of a page's words and looks, in bytes before compression: the
# stylesheet of every page; a case page with its stylesheets.
SHEET, CASE = 13_000, 60 << 10
# The case whose record is too long for that. Its words and the addresses of its sources alone have
# 32 KB in French, links inside the site, head and stylesheet another 23, before any tag.
LONG_CASES = {"wannacry-2017": 75 << 10}
CASES = re.compile(r"(en/cases|fr/cas)/[^/]+/index\.html")
LINKS = {"a": "href", "link": "href", "img": "src", "script": "src", "source": "src"}


def build(vigie, output, environment, umask=0o022, jobs="2"):
    """Builds the site; its output must not depend on anything but the content."""
    previous = os.umask(umask)
    try:
        subprocess.run(
            [vigie, "build", "--quiet", "--as-of", "2026-01-01", "--jobs", jobs,
             "--content", os.path.join(ROOT, "content"),
             "--templates", os.path.join(ROOT, "templates"), "--output", output],
            check=True, env={**os.environ, **environment})
    finally:
        os.umask(previous)


def files(folder):
    """The paths of all files of a site."""
    return sorted(
        os.path.relpath(os.path.join(parent, name), folder)
        for parent, _, names in os.walk(folder) for name in names)


class Page:
    """A page of the site: what is wrong in it, where it links to, where one can link to."""

    def __init__(self, path, tree):
        self.path = path
        named = [element.get("id") for element in tree.iter() if element.get("id")]
        self.ids = set(named)
        self.faults = [f"{path}: two elements have the id '{name}'"
                       for name in self.ids if named.count(name) > 1]
        self.links = [element.get(LINKS[element.tag]) for element in tree.iter()
                      if element.tag in LINKS and element.get(LINKS[element.tag])]
        self.canonical = next((element.get("href") for element in tree.iter("link")
                               if element.get("rel") == "canonical"), None)
        self.sheets = [element.get("href").lstrip("/") for element in tree.iter("link")
                       if element.get("rel") == "stylesheet"]
        # The section whose pages this one shows can be cited.
        self.section = None


class Looker:
    """Reads pages, in a process of its own."""

    def __init__(self, site):
        self.site = site
        self.citations = citations.Reader(site)

    def look(self, path):
        tree = citations.parsed(os.path.join(self.site, path))
        page = Page(path, tree)
        faults, page.section = self.citations.look(path, tree)
        page.faults += faults
        return page


looker = None


def begin(site):
    global looker
    looker = Looker(site)


def look(path):
    return looker.look(path)


def read(site, paths):
    """The pages at paths, read on all cores."""
    with concurrent.futures.ProcessPoolExecutor(
            initializer=begin, initargs=(site,)) as processes:
        return {page.path: page for page in processes.map(look, paths, chunksize=32)}


def base_url(pages):
    """The site's own address, as the home page's canonical link has it."""
    parts = urllib.parse.urlsplit(pages["en/index.html"].canonical)
    return f"{parts.scheme}://{parts.netloc}"


def target(page, link, base):
    """The file and fragment that a link inside the site leads to; None of other links."""
    link = urllib.parse.urljoin(f"{base}/{page.path}", link)
    if not (link + "/").startswith(base + "/"):
        return None
    parts = urllib.parse.urlsplit(link)
    path = urllib.parse.unquote(parts.path).lstrip("/")
    return path + "index.html" if path == "" or path.endswith("/") else path, parts.fragment


def broken_links(pages, present):
    """What is wrong with links inside the site."""
    base = base_url(pages)
    for page in pages.values():
        for link in page.links:
            found = target(page, link, base)
            if found is None:
                continue
            path, fragment = found
            if path not in present:
                yield f"{page.path}: the link {link} leads nowhere"
            elif fragment and path in pages and fragment not in pages[path].ids:
                yield f"{page.path}: the link {link} names no place of its page"


def broken_feeds(site, paths):
    """What is wrong with XML files."""
    for path in paths:
        name = os.path.join(site, path)
        try:
            root = ElementTree.parse(name).getroot()
        except ElementTree.ParseError as error:
            yield f"{path}: {error}"
            continue
        if root.tag.endswith("feed") and feedparser.parse(name).bozo:
            yield f"{path}: not a valid feed"


def map_faults(site, pages):
    """What is wrong with the map: its form, and pages that it names and the site lacks."""
    schema = lxml.etree.RelaxNG(lxml.etree.parse(SITEMAP))
    base = base_url(pages)
    names = [name for name in os.listdir(site) if re.fullmatch(r"sitemap(-\d+)?\.xml", name)]
    for name in names:
        tree = lxml.etree.parse(os.path.join(site, name))
        if not schema.validate(tree):
            yield f"{name}: {schema.error_log.last_error}"
        addresses = [element.text for element in tree.iter("{*}loc")]
        if len(addresses) > 50_000 or os.path.getsize(os.path.join(site, name)) > 50 << 20:
            yield f"{name}: too long for a map"
        for address in addresses:
            path = address.removeprefix(base + "/")
            if not path.endswith(".xml") and path + "index.html" not in pages:
                yield f"{name}: names {address}, which is not there"
    if "sitemap.xml" not in names:
        yield "the site has no map"


def differences(one, other):
    """What is not the same in two sites, apart from the search index.

    Pagefind orders the filters of an index as its hash maps fall, anew at each run: neither the index
    nor the manifest, which holds its digests, has the same bytes twice.
    """
    ours, theirs = (
        [path for path in files(site)
         if not path.startswith("pagefind/") and path != ".vigie/manifest"]
        for site in (one, other))
    if ours != theirs:
        yield "two builds have different files: " + str(set(ours) ^ set(theirs))
    _, changed, failed = filecmp.cmpfiles(one, other, ours, shallow=False)
    for path in changed + failed:
        yield f"{path}: not the same in two builds"


def overweight(site, pages):
    """Case pages, and their stylesheet, that weigh more than they may.

    What makes a page long is its record: sources, findings and what the press wrote. A case that is
    named may go to a limit of its own, and is to be named no longer once it keeps to that of all.
    """
    weights, long = {}, set()
    for page in (pages[path] for path in pages if CASES.fullmatch(path)):
        own = {path: os.path.getsize(os.path.join(site, path)) for path in page.sheets}
        weights[page.path] = os.path.getsize(os.path.join(site, page.path)) + sum(own.values())
        if own[page.sheets[0]] > SHEET:
            yield f"{page.sheets[0]}: {own[page.sheets[0]]:,} bytes"
        slug = page.path.split("/")[2]
        if weights[page.path] > CASE:
            long.add(slug)
        if weights[page.path] > LONG_CASES.get(slug, CASE):
            yield f"{page.path}: {weights[page.path]:,} bytes with its stylesheets"
    yield from (f"{slug}: keeps to the limit of all" for slug in LONG_CASES.keys() - long)
    print(f"{sum(weight > CASE for weight in weights.values())} of {len(weights)} case pages have more "
          f"than {CASE:,} bytes with their stylesheets, the heaviest {max(weights.values()):,}")


def faults(vigie, one, folder):
    """All that is wrong with the site."""
    other = os.path.join(folder, "else", "where")
    build(vigie, one, {"TZ": "UTC", "LC_ALL": "C.UTF-8"})
    build(vigie, other, {"TZ": "Pacific/Auckland", "LC_ALL": "C"}, umask=0o077, jobs="3")
    paths = files(one)
    pages = read(one, [path for path in paths if path.endswith(".html")])
    print(f"{len(pages)} pages of {len(paths)} files")
    yield from differences(one, other)
    for page in pages.values():
        yield from page.faults
    yield from broken_links(pages, set(paths))
    yield from map_faults(one, pages)
    yield from broken_feeds(one, [path for path in paths if path.endswith(".xml")])
    yield from overweight(one, pages)
    yield from citations.uncited({page.section for page in pages.values()})


def main():
    vigie, site = map(os.path.abspath, sys.argv[1:])
    shutil.rmtree(site, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        found = list(faults(vigie, site, folder))
    for fault in found[:100]:
        print(fault)
    print(f"The site has {len(found)} faults" if found else "The site has no faults")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
