#!/usr/bin/env python3
"""Vigie and Hugo side by side on the same synthetic observatory: time, memory and pages.

usage: bench.py VIGIE [N...]   (1000 and 5000 cases unless told otherwise)

Needs hyperfine, GNU time and hugo. Everything is made in bench/, which git ignores. A build's
output is put aside before the next one, not removed: some file systems are slow for minutes after
many files were removed.
"""
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BENCH = os.path.join(ROOT, "bench")


def corpus(count):
    """The folder of an observatory of so many cases, made where it is missing."""
    folder = os.path.join(BENCH, str(count))
    done = os.path.join(folder, "done")
    if not os.path.exists(done):
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run(
            [sys.executable, os.path.join(HERE, "make_corpus.py"), str(count), folder], check=True)
        open(done, "w").close()
    return folder


def commands(vigie, folder):
    """Each tool's command, and the folder that it writes to."""
    templates = os.path.join(ROOT, "templates")
    output = {tool: os.path.join(folder, "out-" + tool) for tool in ("vigie", "hugo")}
    return {
        "vigie": (output["vigie"], [
            vigie, "build", "--quiet", "--as-of", "2026-01-01", "--no-search",
            "--content", os.path.join(folder, "vigie", "content"),
            "--templates", templates, "--output", output["vigie"]]),
        "hugo": (output["hugo"], [
            "hugo", "--quiet", "--source", os.path.join(folder, "hugo"),
            "--destination", output["hugo"]]),
    }


def seconds(command, runs, prepare=None):
    """The mean time of a command, as hyperfine measures it."""
    with tempfile.NamedTemporaryFile(suffix=".json") as result:
        call = ["hyperfine", "--style", "none", "--runs", str(runs),
                "--export-json", result.name, "--shell", "none"]
        if prepare:
            call += ["--prepare", prepare]
        subprocess.run(call + [shlex.join(command)], check=True, stdout=subprocess.DEVNULL)
        return json.load(open(result.name))["results"][0]["mean"]


def memory(command):
    """The most memory that a command holds, in bytes, as GNU time measures it."""
    with tempfile.NamedTemporaryFile("r") as result:
        subprocess.run(["/usr/bin/time", "-f", "%M", "-o", result.name] + command,
                       check=True, stdout=subprocess.DEVNULL)
        return int(result.read().split()[-1]) * 1024


def pages(folder):
    """How many HTML pages a site has."""
    return sum(name.endswith(".html") for _, _, names in os.walk(folder) for name in names)


def put_aside(folder, aside):
    """A command that moves a folder out of the way, to be removed at the end."""
    script = 'mkdir -p "$0" "$1" && mv "$0" "$(mktemp -d "$1/XXXXXX")"'
    return shlex.join(["sh", "-c", script, folder, aside])


def measure(tool, output, command, runs, aside):
    """All figures of one tool on one corpus."""
    clear = put_aside(output, aside)
    subprocess.run(shlex.split(clear), check=True)
    peak = memory(command)
    figures = {"cold": seconds(command, runs, prepare=clear), "pages": pages(output)}
    figures["warm"] = seconds(command, runs)
    return {**figures, "memory": max(peak, memory(command))}


def row(name, vigie, hugo, form, unit):
    print(f"  {name:<22}{form(vigie):>12}{form(hugo):>12}  {unit:<6}{hugo / vigie:>8.1f} x")


def report(count, figures):
    """Prints the figures of one corpus, Hugo's in multiples of Vigie's."""
    vigie, hugo = figures["vigie"], figures["hugo"]
    print(f"\nN = {count}" + " " * (24 - len(f"N = {count}")) + f"{'vigie':>12}{'hugo':>12}")
    row("cold build", vigie["cold"], hugo["cold"], "{:.2f}".format, "s")
    row("nothing changed", vigie["warm"], hugo["warm"], "{:.2f}".format, "s")
    row("pages", vigie["pages"], hugo["pages"], "{:,}".format, "")
    each = [1e6 * tool["cold"] / max(1, tool["pages"]) for tool in (vigie, hugo)]
    row("time per page", *each, "{:.0f}".format, "µs")
    row("peak memory", vigie["memory"] / 2**20, hugo["memory"] / 2**20, "{:.0f}".format, "MiB")
    print(f"  vigie: a build with nothing changed is {vigie['cold'] / vigie['warm']:.1f} times "
          "as fast as a cold one")
    return each[0]


def main():
    vigie = os.path.abspath(sys.argv[1])
    counts = [int(argument) for argument in sys.argv[2:]] or [1000, 5000]
    os.makedirs(BENCH, exist_ok=True)
    aside = tempfile.mkdtemp(prefix="aside-", dir=BENCH)
    per_page = []
    try:
        for count in counts:
            figures = {}
            for tool, (output, command) in commands(vigie, corpus(count)).items():
                runs = 5 if count <= 1000 else 3
                figures[tool] = measure(tool, output, command, runs, aside)
            per_page.append(report(count, figures))
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    if len(per_page) > 1:
        print(f"\nTime per page at N = {counts[-1]}: {per_page[-1] / per_page[0]:.2f} times that "
              f"at N = {counts[0]}")


if __name__ == "__main__":
    main()
