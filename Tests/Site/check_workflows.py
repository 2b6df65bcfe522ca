#!/usr/bin/env python3
"""Runs the steps of the workflows for GitHub and GitLab, as their runners would.

usage: check_workflows.py VIGIE

The steps that set a machine up or build the tool are left out: VIGIE stands for what they make. The
rest is run in a copy of this repository, once as it is and once with a mistake in an entry, which
must fail the check and be annotated at its line.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

import yaml

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SET_UP = ("apt-get", "make ")
ENTRY = "content/cases/wannacry-2017.md"


def github():
    """The steps of the GitHub workflow, by name."""
    with open(os.path.join(ROOT, ".github", "workflows", "site.yml"), encoding="utf-8") as file:
        jobs = yaml.safe_load(file)["jobs"]
    steps = [step for job in jobs.values() for step in job["steps"] if "run" in step]
    return [(step["name"], step["run"]) for step in steps if not step["run"].startswith(SET_UP)]


def gitlab():
    """The lines of the GitLab jobs' scripts, by job."""
    with open(os.path.join(ROOT, ".gitlab-ci.yml"), encoding="utf-8") as file:
        jobs = yaml.safe_load(file)
    return [(f"{name}: {line}", line) for name, job in jobs.items()
            if isinstance(job, dict) and "script" in job for line in job["script"]
            if not line.startswith(SET_UP)]


def run(line, folder, vigie):
    """Runs one step as a runner does: a shell that stops at the first failure."""
    return subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", line], cwd=folder, text=True, check=False,
        capture_output=True, env={**os.environ, "VIGIE": vigie})


def copy(folder):
    """What the steps read, in a folder of its own."""
    for name in ("content", "templates"):
        shutil.copytree(os.path.join(ROOT, name), os.path.join(folder, name))


def sound(vigie, faults):
    """Every step passes on this repository, and leaves what the next ones take."""
    with tempfile.TemporaryDirectory() as folder:
        copy(folder)
        for name, line in github() + gitlab():
            end = run(line, folder, vigie)
            if end.returncode != 0:
                faults.append(f"'{name}' failed: {end.stdout[-500:]}{end.stderr[-500:]}")
        if not os.path.exists(os.path.join(folder, "public", "index.html")):
            faults.append("no step made public/index.html")


def broken(vigie, faults):
    """A mistake fails the checks and is annotated at its line."""
    with tempfile.TemporaryDirectory() as folder:
        copy(folder)
        path = os.path.join(folder, ENTRY)
        with open(path, encoding="utf-8") as file:
            lines = file.read().split("\n")
        place = next(n for n, line in enumerate(lines) if line.startswith("began:"))
        lines[place] = "began: 2017-13-12"
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(lines))
        ends = {name: run(line, folder, vigie) for name, line in github() + gitlab()}
        if ends["Check and annotate"].returncode == 0:
            faults.append("a mistake passed the check")
        if f"::error file={ENTRY},line={place + 1}," not in ends["Check and annotate"].stdout:
            faults.append("the mistake was not annotated for GitHub")
        with open(os.path.join(folder, "vigie.sarif"), encoding="utf-8") as file:
            results = json.load(file)["runs"][0]["results"]
        if not any(result["ruleId"] == "bad-date" for result in results):
            faults.append("the mistake is not in vigie.sarif")
        with open(os.path.join(folder, "vigie.json"), encoding="utf-8") as file:
            issues = json.load(file)
        if not any(issue["location"]["path"] == ENTRY for issue in issues):
            faults.append("the mistake is not in vigie.json")
        if os.path.exists(os.path.join(folder, "public", "index.html")):
            faults.append("a site with a mistake was built")


def main(vigie):
    """Runs both; the number of faults is the answer."""
    faults = []
    steps = github() + gitlab()
    assert len(steps) >= 6, steps
    sound(vigie, faults)
    broken(vigie, faults)
    for fault in faults:
        print(fault)
    print(f"{len(steps)} steps of two workflows run: {len(faults)} faults")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1])))
