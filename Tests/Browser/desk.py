"""What the tests of the editors' desk share: a small site of its own, and the command."""
import os
import re
import shutil
import signal
import socket
import subprocess
import threading
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
VIGIE = os.environ.get("VIGIE", os.path.join(ROOT, ".build", "release", "vigie"))
CASE = "content/cases/theft.md"

FILES = {
    "content/site.yaml": "title: {en: Desk, fr: Bureau}\nbase-url: https://desk.example\n"
                         "languages: [en, fr]\ndefault-language: en\ncontact: a@desk.example\n",
    "content/norms/no-theft.md": "---\ntitle: {en: No theft, fr: Pas de vol}\nnature: restraint\n"
                                 "family: restraint\naddressees: [state]\n---\n",
    "content/actors/utopia.md": "---\nname: {en: Utopia, fr: Utopie}\nkind: state\n"
                                "country: NO\n---\n",
    "content/outlets/gazette.md": "---\nname: La Gazette\nlanguages: [fr]\n"
                                  "url: https://gazette.example/\n---\n",
    CASE: "---\ntitle: {en: The theft, fr: Le vol}\nbegan: 2017\ntypes: [theft]\n---\n\n"
          "## What happened\n\n" + "Much was taken.\n\n" * 60 + "The end.\n",
    "content/cases/sketch.md": "---\ntitle: {en: A sketch, fr: Un croquis}\nbegan: 2018\n"
                               "types: []\nstatus: draft\n---\n",
}


def lay(folder):
    """Lays the site into a folder."""
    for path, text in FILES.items():
        os.makedirs(os.path.dirname(os.path.join(folder, path)), exist_ok=True)
        write(folder, path, text)
    shutil.copytree(os.path.join(ROOT, "templates"), os.path.join(folder, "templates"))


def write(folder, path, text):
    with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
        file.write(text)


def change(folder, path, old, new):
    """Replaces words of a file, as an editor's program saves it."""
    with open(os.path.join(folder, path), encoding="utf-8") as file:
        text = file.read()
    assert old in text
    write(folder, path, text.replace(old, new))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """`vigie serve` in a folder."""

    def __init__(self, folder, port):
        self.folder, self.port, self.said = folder, port, []
        self.address = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [VIGIE, "serve", "--port", str(port)], cwd=folder, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()
        self.wait(r"shows the site")

    def _read(self):
        for line in self.process.stdout:
            self.said.append(line)

    def count(self, pattern):
        return sum(bool(re.search(pattern, line)) for line in self.said)

    def wait(self, pattern, times=1, seconds=120):
        """Waits until the server has said something so many times."""
        end = time.monotonic() + seconds
        while self.count(pattern) < times:
            assert time.monotonic() < end, "".join(self.said)
            time.sleep(0.01)

    def interrupt(self):
        """Ctrl-C; gives the status and how long it took."""
        start = time.monotonic()
        self.process.send_signal(signal.SIGINT)
        status = self.process.wait(60)
        return status, time.monotonic() - start

    def stop(self):
        self.process.kill()
        self.process.wait()


def request(port, line, **headers):
    """Sends a request byte by byte as written; gives status, headers and body."""
    fields = {"Host": f"127.0.0.1:{port}", "Connection": "close", **headers}
    with socket.create_connection(("127.0.0.1", port), 10) as link:
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        link.sendall(f"{line} HTTP/1.1\r\n{head}\r\n".encode())
        data = b""
        while chunk := link.recv(65536):
            data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    fields = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
    return int(lines[0].split()[1]), fields, body
