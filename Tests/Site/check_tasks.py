#!/usr/bin/env python3
"""Reads what the tasks of Visual Studio Code print with their own problem matchers.

usage: check_tasks.py VIGIE

A copy of the content gets mistakes of several kinds; every problem that `vigie check --format json`
knows must be found by the matcher in the task's output, at its file, line and column.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ENTRY = "content/cases/wannacry-2017.md"
SEVERITIES = {"error", "warning", "note"}


def tasks():
    """The tasks that check, by label, and the one that serves."""
    with open(os.path.join(ROOT, ".vscode", "tasks.json"), encoding="utf-8") as file:
        known = {task["label"]: task for task in json.load(file)["tasks"]}
    return [known["vigie: check"], known["vigie: check this file"]], known["vigie: serve"]


def spoil(folder):
    """An error of a date, one of a reference, an unclosed quote, a warning: in two files."""
    path = os.path.join(folder, ENTRY)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    text = re.sub(r"(?m)^began: .*$", "began: 12/05/2017", text, count=1)
    text = re.sub(r"(?m)^    by: .*$|^  - by: .*$", "  - by: nobody-at-all", text, count=1)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text + "\nA\u200bB [words](www.example.org).\n")
    with open(os.path.join(folder, "content/cases/unread.md"), "w", encoding="utf-8") as file:
        file.write("---\ntitle: \"Unread\nbegan: 2017\ntypes: [theft]\n---\n")


def run(vigie, folder, arguments):
    """What a task prints, on both streams, as the editor's terminal shows it."""
    arguments = [part.replace("${relativeFile}", ENTRY) for part in arguments]
    return subprocess.run(
        [vigie, *arguments], cwd=folder, check=False, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout


def matched(task, output):
    """The problems that the task's matcher finds, as (file, line, column, severity, rule)."""
    pattern = task["problemMatcher"]["pattern"]
    names = ("file", "line", "column", "severity", "code")
    found = [re.match(pattern["regexp"], line) for line in output.splitlines()]
    return {tuple(match[pattern[name]] for name in names) for match in found if match}


def known(vigie, folder, arguments):
    """The same of the tool's own list for programs."""
    listed = subprocess.run(
        [vigie, *[part.replace("${relativeFile}", ENTRY) for part in arguments],
         "--format", "json"], cwd=folder, check=False, text=True, stdout=subprocess.PIPE).stdout
    return {(each["path"], str(each["line"]), str(each["column"]), each["severity"], each["rule"])
            for each in json.loads(listed)["diagnostics"]}


def main(vigie):
    """Runs the tasks; 1 where a problem is missed or made up."""
    faults = []
    checks, serve = tasks()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("content", "templates"):
            shutil.copytree(os.path.join(ROOT, name), os.path.join(folder, name))
        spoil(folder)
        for task in checks:
            found = matched(task, run(vigie, folder, task["args"]))
            due = known(vigie, folder, task["args"])
            if len({problem[4] for problem in due}) < 3:
                faults.append(f"'{task['label']}': the mistakes are not noticed: {due}")
            if found != due:
                faults.append(f"'{task['label']}': missed {due - found}, made up {found - due}")
            if not {problem[3] for problem in found} <= SEVERITIES:
                faults.append(f"'{task['label']}': severities that the editor does not know")
    if serve["problemMatcher"]["pattern"] != checks[0]["problemMatcher"]["pattern"]:
        faults.append("'vigie: serve' matches problems in another way than 'vigie: check'")
    for fault in faults:
        print(fault)
    print(f"{len(checks)} tasks of the editor run: {len(faults)} faults")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
