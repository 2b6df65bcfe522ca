"""The built site as the browser tests see it: a server, and the pages worth looking at."""
import fnmatch
import functools
import http.server
import os
import re
import threading
from collections import defaultdict

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SITE = os.environ.get("VIGIE_SITE", os.path.join(ROOT, ".build", "test-site"))
LANGUAGES = ("en", "fr")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the site as a host does that reads `_headers`, and its page for what is not there."""

    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".xml": "application/xml", ".woff2": "font/woff2", ".js": "text/javascript",
    }

    def end_headers(self):
        for pattern, name, value in header_rules():
            if fnmatch.fnmatchcase(self.path.split("?")[0], pattern):
                self.send_header(name, value)
        super().end_headers()

    def send_error(self, code, message=None, explain=None):
        if code != 404:
            return super().send_error(code, message, explain)
        with open(os.path.join(SITE, "404.html"), "rb") as file:
            body = file.read()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format, *arguments):
        pass


@functools.cache
def header_rules():
    """The rules of the site's `_headers`: pattern, name, value."""
    rules, pattern = [], None
    with open(os.path.join(SITE, "_headers"), encoding="utf-8") as file:
        for line in file:
            if line.startswith("/"):
                pattern = line.strip()
            elif line.strip():
                name, value = line.strip().split(": ", 1)
                rules.append((pattern, name, value))
    return rules


def serve():
    """Serves the site on a free port; gives the server."""
    handler = functools.partial(Handler, directory=SITE)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


@functools.cache
def pages():
    """The addresses of all pages with the sizes of their files, sorted."""
    found = {}
    for parent, _, names in os.walk(SITE):
        for name in names:
            if name.endswith(".html"):
                path = os.path.join(parent, name)
                address = "/" + os.path.relpath(path, SITE).removesuffix("index.html")
                found[address] = os.path.getsize(path)
    return dict(sorted(found.items()))


def text(address):
    """The markup of a page."""
    path = address + "index.html" if address.endswith("/") else address
    with open(os.path.join(SITE, path.lstrip("/")), encoding="utf-8") as file:
        return file.read()


def kind(address, sections):
    """What a page is one of: its language, its section, how deep it lies in that."""
    parts = address.strip("/").split("/")
    if parts[0] not in LANGUAGES:
        return ("neutral", len(parts)) if len(parts) > 1 else (address,)
    if len(parts) == 2 and parts[:2] not in sections:
        return (address,)
    if len(parts) == 3 and is_frozen(address):
        return (parts[0], "frozen page")
    shape = ["page" if re.fullmatch(r"page-\d+", part) else "*" for part in parts[2:]]
    return (*parts[:2], *shape)


def is_frozen(path):
    """Whether a page is a version's, which never changes."""
    return re.search(r"/v\d+/$", path) is not None


@functools.cache
def extremes():
    """The largest page of every kind, each with the smallest where that is another sort of page: less
    than half of it; else with None."""
    sections = [address.strip("/").split("/")[:2] for address in pages()
                if len(address.strip("/").split("/")) > 2]
    kinds = defaultdict(list)
    for address, size in pages().items():
        kinds[kind(address, sections)].append((size, address))
    chosen = {}
    for sizes in kinds.values():
        least, most = min(sizes), max(sizes)
        chosen[most[1]] = least[1] if least[0] * 2 < most[0] else None
    return chosen


def representatives():
    """The extremes of every kind: so each template is seen at its largest and at its smallest."""
    return sorted({page for pair in extremes().items() for page in pair if page})


def largest(prefix):
    """The largest page below an address."""
    below = {address: size for address, size in pages().items()
             if address.startswith(prefix) and address != prefix}
    return max(below, key=lambda address: (below[address], address))
