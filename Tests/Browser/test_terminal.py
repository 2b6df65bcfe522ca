"""`vigie new` at a terminal: it asks, it explains, and it never overwrites."""
import os
import pty
import select
import subprocess
import time

import desk


class Terminal:
    """A command in a terminal of its own."""

    def __init__(self, folder, *arguments):
        self.master, slave = pty.openpty()
        self.process = subprocess.Popen([desk.VIGIE, *arguments], cwd=folder, stdin=slave,
                                        stdout=slave, stderr=slave, start_new_session=True)
        os.close(slave)
        self.said = ""

    def wait(self, words, seconds=120):
        """Waits until something is on the screen that was not there before."""
        end = time.monotonic() + seconds
        while words not in self.said:
            assert time.monotonic() < end, self.said
            if select.select([self.master], [], [], 0.1)[0]:
                try:
                    self.said += os.read(self.master, 4096).decode()
                except OSError:
                    break
        assert words in self.said, self.said
        self.said = self.said.split(words, 1)[1]

    def type(self, words):
        os.write(self.master, (words + "\n").encode())

    def status(self):
        return self.process.wait(120)


def test_an_entry_is_asked_for_and_what_is_wrong_is_explained(tmp_path):
    desk.lay(tmp_path)
    terminal = Terminal(tmp_path, "new", "case", "the-port")
    terminal.wait("(en) > ")
    terminal.type("The port")
    terminal.wait("(fr; nothing: later) > ")
    terminal.type("Le port")
    terminal.wait("(a date) > ")
    terminal.type("12/05/2026")
    terminal.wait("write 2026-05-12 or 2026-12-05")
    terminal.wait("(a date) > ")
    terminal.type("2026-05-12")
    terminal.wait("types: ")
    terminal.type("ransomwear")
    terminal.wait("did you mean 'ransomware'?")
    terminal.type("ransomware, disruption")
    terminal.wait("cases/the-port.md written")
    assert terminal.status() == 0
    text = (tmp_path / "content/cases/the-port.md").read_text(encoding="utf-8")
    assert 'title: {en: "The port", fr: "Le port"}' in text
    assert "\nbegan: 2026-05-12  #" in text and "\ntypes: [ransomware, disruption]\n" in text
    check = subprocess.run([desk.VIGIE, "check", "content/cases/the-port.md"], cwd=tmp_path)
    assert check.returncode == 0
    again = subprocess.run([desk.VIGIE, "new", "case", "the-port"], cwd=tmp_path,
                           stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert again.returncode == 64 and "is there already" in again.stderr
    assert (tmp_path / "content/cases/the-port.md").read_text(encoding="utf-8") == text


def test_leaving_writes_nothing(tmp_path):
    desk.lay(tmp_path)
    terminal = Terminal(tmp_path, "new", "outlet", "the-paper")
    terminal.wait("(en) > ")
    os.write(terminal.master, b"\x04")
    terminal.wait("Nothing was written")
    assert terminal.status() == 130
    assert not (tmp_path / "content/outlets/the-paper.md").exists()
