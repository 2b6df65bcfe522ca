import Foundation
import Testing

@testable import Vigie

@Suite("The manifest")
struct ManifestTests {
    private let manifest = Manifest(
        tool: "1.2.3", fingerprint: Digest(of: [1]),
        files: [
            Manifest.File(path: "en/a b.html", size: 0, digest: Digest(of: [])),
            Manifest.File(path: "é/index.html", size: 5, digest: Digest(of: [2])),
        ])

    @Test("reads what it writes")
    func roundTrip() {
        #expect(Manifest(manifest.text()) == manifest)
    }

    @Test("lists digests as sha256sum prints them")
    func digests() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        #expect(Digest(of: []).hexadecimal == empty)
        #expect(Digest(hexadecimal: Array(empty.utf8)) == Digest(of: []))
        #expect(Digest(hexadecimal: Array(empty.uppercased().utf8)) == nil)
    }

    @Test("is absent when a single byte is missing or another")
    func garbled() {
        let text = manifest.text()
        for index in text.indices {
            var changed = text
            changed[index] ^= 1
            #expect(Manifest(changed) == nil)
            #expect(Manifest(Array(text[..<index])) == nil)
        }
        #expect(Manifest(text + [10]) == nil)
    }

    @Test(
        "never names a file outside the site",
        arguments: [
            "/etc/passwd", "../x", "a/../../x", "a//b", "./a", "", ".", "..", ".vigie",
            ".vigie/manifest", "a/", "a\nb",
        ])
    func unsafePaths(path: String) {
        #expect(!SitePath.isSafe(path))
        let file = Manifest.File(path: path, size: 1, digest: Digest(of: []))
        let manifest = Manifest(tool: "1", fingerprint: Digest(of: []), files: [file])
        #expect(Manifest(manifest.text()) == nil)
    }

    @Test(
        "that is garbled is reported, and nothing unknown is removed", arguments: [0, 1, 60, 200])
    func garbledOnDisk(length: Int) throws {
        let scratch = try Scratch()
        try scratch.write(["index.html": "home", "old.html": "old"])
        let text = try #require(scratch.text(".vigie/manifest"))
        try scratch.put(String(text.prefix(length)), at: ".vigie/manifest")
        let written = try scratch.write(["index.html": "home"])
        #expect(written.notes.map(\.rule) == ["garbled-manifest"])
        #expect((written.unchanged, written.removed) == (1, 0))
        #expect(scratch.text("old.html") == "old")
        #expect(try scratch.write(["index.html": "home"]).notes.isEmpty)
    }

    @Test("of a build that was killed while it placed files claims those as well")
    func pending() throws {
        let scratch = try Scratch()
        try scratch.write(["index.html": "1", "old.html": "1"])
        let page = Manifest.File(path: "new.html", size: 1, digest: Digest(of: Array("2".utf8)))
        let pending = Manifest(tool: "1", fingerprint: Digest(of: []), files: [page])
        try scratch.put(
            String(decoding: pending.text(), as: UTF8.self), at: ".vigie/pending")
        try scratch.put("2", at: "new.html")
        try scratch.put("2", at: "index.html")
        let written = try scratch.write(["index.html": "3"])
        #expect((written.written, written.removed) == (1, 2))
        #expect(scratch.text("index.html") == "3")
        #expect(scratch.text("new.html") == nil)
        #expect(scratch.text(".vigie/pending") == nil)
    }

    @Test("that is garbled lets pages be replaced, once what was there is set aside")
    func setsAside() throws {
        let scratch = try Scratch()
        try scratch.write(["en/index.html": "home"])
        try scratch.put("garbage", at: ".vigie/manifest")
        try scratch.write(["en/index.html": "new"])
        #expect(scratch.text("en/index.html") == "new")
        let name = Digest(of: Array("home".utf8)).hexadecimal.prefix(12) + "-index.html"
        #expect(scratch.text(".vigie/aside/" + name) == "home")
    }

    @Test("of a later format is treated as garbled")
    func laterFormat() throws {
        let text = String(decoding: manifest.text(), as: UTF8.self)
        let body =
            text.replacingOccurrences(of: "manifest 1", with: "manifest 2")
            .split(separator: "\n").dropLast().joined(separator: "\n") + "\n"
        let sum = Digest(of: Array(body.utf8)).hexadecimal
        #expect(Manifest(Array("\(body)sum \(sum)\n".utf8)) == nil)
    }
}
