#!/usr/bin/env python3
"""Holds the JSON Schemas against the entries of this repository.

usage: check_schemas.py VIGIE

The schemas in .vscode/schema must be those that the tool writes; every real entry must be valid by
its schema, as an editor's program reads YAML (1.2, core schema); and what the tool refuses in a few
entries, the schemas must refuse as well.
"""
import filecmp
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

import jsonschema
import yaml

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
KEPT = os.path.join(ROOT, ".vscode", "schema")
KINDS = {
    "norms": "norm", "instruments": "instrument", "actors": "actor", "commitments": "commitment",
    "cases": "case", "coverage": "coverage", "outlets": "outlet", "pages": "page",
}
WRONG = {
    "case": ["title: A\nbegan: 12/05/2017\ntypes: [theft]", "title: A\nbegan: 2017\ntypes: [teft]",
             "title: A\ntypes: [theft]", "title: A\nbegan: 2017\ntypes: theft",
             "title: A\nbegan: 2017\ntypes: []\nfindings: [{norm: a, actor: b}]",
             "title: A\nbegan: 2017\ntypes: []\nrelated: [A_b]"],
    "actor": ["name: A\nkind: state\ncountry: 'no'", "name: A\nkind: compagny",
              "name: {de: A}\nkind: company"],
    "outlet": ["name: A\nurl: javascript:alert(1)", "name: A\nlanguage: fr"],
    "page": ["title: A\nmenu: perhaps", "title: A\norder: first", "title: [A]"],
}


class Core(yaml.SafeLoader):
    """Reads scalars as YAML 1.2's core schema does: dates stay words."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, letters in [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
]:
    Core.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(letters))


def validator(name):
    """The validator of a schema."""
    with open(os.path.join(KEPT, name + ".json"), encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)
    return jsonschema.Draft7Validator(schema)


def front_matter(path):
    """The facts of an entry."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return yaml.load(re.match(r"---\n(.*?)\n---", text, re.S).group(1), Core) or {}


def drift(vigie):
    """The schemas that are not those that the tool writes."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [vigie, "schema", "--content", os.path.join(ROOT, "content"), "--output", folder],
            check=True, stdout=subprocess.DEVNULL)
        names = sorted(set(os.listdir(folder)) | set(os.listdir(KEPT)))
        return filecmp.cmpfiles(folder, KEPT, names, shallow=False)[1:]


def main(vigie):
    """Runs the checks; the number of faults is the answer."""
    faults = [f"{name}: run `vigie schema`" for part in drift(vigie) for name in part]
    validators = {kind: validator(kind) for kind in [*KINDS.values(), "translation", "site"]}
    entries = sorted(glob.glob(os.path.join(ROOT, "content", "*", "*.md")))
    assert len(entries) > 1000, "where are the entries?"
    for path in entries:
        folder, name = path.split(os.sep)[-2:]
        kind = "translation" if name.count(".") > 1 else KINDS[folder]
        for error in validators[kind].iter_errors(front_matter(path)):
            faults.append(f"{folder}/{name}: {list(error.path)}: {error.message[:200]}")
    for kind, texts in WRONG.items():
        for text in texts:
            if validators[kind].is_valid(yaml.load(text, Core)):
                faults.append(f"{kind}: accepted {text!r}")
    for fault in faults[:50]:
        print(fault)
    print(f"{len(entries)} entries held against {len(validators)} schemas: "
          f"{len(faults)} faults")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
