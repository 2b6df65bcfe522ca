import Diagnostics
import Foundation
import Glibc
import Testing

@testable import Vigie

@Suite("Files of the content")
struct FilesTests {
    private func faults(_ path: String, _ bytes: [UInt8]) async throws -> [String] {
        let site = try SpecimenSite()
        defer { site.remove() }
        try site.write(path, Data(bytes))
        return try await site.faults()
    }

    private func html(_ bytes: [UInt8]) async throws -> String {
        let site = try SpecimenSite()
        defer { site.remove() }
        try site.write("pages/example.md", Data(bytes))
        let register = try await site.check().product
        let id = EntryIdentity.page("example")
        let body = try #require(register.bodies[id]?[.english])
        return "\(body.pieces)"
    }

    private let text = "---\ntitle: {en: A, fr: B}\n---\nOne\n\n- two\n- three\n"

    @Test("A byte order mark is ignored")
    func byteOrderMark() async throws {
        let marked = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        #expect(try await html(marked) == html(Array(text.utf8)))
    }

    @Test("CRLF and lone CR give the same page as LF", arguments: ["\r\n", "\r"])
    func lineEnds(ending: String) async throws {
        let other = text.replacingOccurrences(of: "\n", with: ending)
        #expect(try await html(Array(other.utf8)) == html(Array(text.utf8)))
    }

    @Test("Bytes that are not UTF-8 are named by offset, line and column")
    func invalidText() async throws {
        let site = try SpecimenSite()
        defer { site.remove() }
        try site.write(
            "pages/example.md", Data(Array("---\ntitle: é".utf8) + [0xFF] + Array("\n---\n".utf8)))
        let fault = try #require(try await site.check().diagnostics.first)
        #expect(site.told(fault) == "pages/example.md:2:9 invalid-text")
        #expect(fault.message == "byte 13 is not UTF-8")
    }

    @Test("An empty file and a blank one are named", arguments: ["", "\n \n"])
    func empty(text: String) async throws {
        #expect(
            try await faults("pages/example.md", Array(text.utf8)) == [
                "pages/example.md:1:1 no-front-matter"
            ])
    }

    @Test("A file over the limit is refused before it is read")
    func tooLargeFile() async throws {
        let bytes = [UInt8](repeating: 0x20, count: FileReader.entryLimit + 1)
        #expect(
            try await faults("pages/example.md", bytes) == ["pages/example.md:1:1 unreadable-entry"]
        )
    }

    @Test("Front matter and bodies over their limits are errors")
    func tooLargeParts() async throws {
        let long =
            "---\ntitle: {en: A, fr: B}\nnote: \(String(repeating: "x", count: FrontMatter.yamlLimit))\n---\n"
        #expect(
            try await faults("pages/example.md", Array(long.utf8)) == [
                "pages/example.md:1:1 too-large"
            ])
        let body = text + String(repeating: "x", count: FrontMatter.bodyLimit)
        #expect(
            try await faults("pages/example.md", Array(body.utf8)) == [
                "pages/example.md:4:1 too-large"
            ])
    }

    @Test("A pipe, a folder and a file without permission are errors, never a hang")
    func odd() async throws {
        let site = try SpecimenSite()
        defer { site.remove() }
        let pages = site.folder.appendingPathComponent("pages").path
        #expect(mkfifo(pages + "/pipe.md", 0o644) == 0)
        #expect(mkdir(pages + "/folder.md", 0o755) == 0)
        #expect(
            try await site.faults() == [
                "pages/folder.md:1:1 unreadable-entry", "pages/pipe.md:1:1 unreadable-entry",
            ])
    }

    @Test("Symbolic links that leave the content, lead nowhere or in a circle are refused")
    func links() async throws {
        let site = try SpecimenSite()
        defer { site.remove() }
        let pages = site.folder.appendingPathComponent("pages").path
        #expect(symlink("/etc/passwd", pages + "/leak.md") == 0)
        #expect(symlink(pages + "/circle.md", pages + "/circle.md") == 0)
        #expect(symlink(pages + "/welcome.md", pages + "/inside.md") == 0)
        #expect(
            try await site.faults() == [
                "pages/circle.md:1:1 unreadable-entry", "pages/leak.md:1:1 unreadable-entry",
            ])
    }

    @Test(
        "What editors leave behind is passed over in silence",
        arguments: [
            "cases/.x.md.swp", "cases/x.md~", "cases/#x.md#", "cases/x.tmp", "cases/4913",
            ".git/config",
        ])
    func temporary(path: String) async throws {
        #expect(try await faults(path, Array("junk".utf8)) == [])
    }

    @Test(
        "Anything else is named and ignored",
        arguments: [
            ("cases/notes.txt", "cases/notes.txt:1:1 stray-file"),
            ("casess/x.md", "casess:1:1 stray-file"), ("README.md", "README.md:1:1 stray-file"),
        ])
    func stray(path: String, fault: String) async throws {
        #expect(try await faults(path, Array("junk".utf8)) == [fault])
    }

    @Test(
        "File names that are no slugs or languages are errors",
        arguments: [
            ("cases/Wanna.md", "bad-slug"), ("cases/a--b.md", "bad-slug"),
            ("cases/con.md", "bad-slug"),
            ("cases/été.md", "bad-slug"), ("pages/welcome.de.md", "unknown-language"),
            ("cases/\(String(repeating: "a", count: 81)).md", "bad-slug"),
        ])
    func names(path: String, rule: String) async throws {
        let told = try await faults(path, Array(text.utf8))
        #expect(told == ["\(path):1:1 \(rule)"])
    }

    @Test("Everything wrong in all files is reported in one run, in the order of the files")
    func everything() async throws {
        let site = try SpecimenSite([
            "cases/b.md": "---\ntitle: 1\nbegan: x\ntypo: 1\n---\n# One\n",
            "actors/a.md": "---\nkind: stat\n---\n", "pages/c.md": "---\ntitle: [a]\n---\n",
        ])
        defer { site.remove() }
        let expected = [
            "actors/a.md:1:1 missing-key", "actors/a.md:2:7 bad-choice",
            "cases/b.md:1:1 missing-key", "cases/b.md:1:1 missing-translation",
            "cases/b.md:3:8 bad-date", "cases/b.md:4:1 unknown-key", "cases/b.md:6:1 heading-level",
            "pages/c.md:1:1 missing-translation", "pages/c.md:2:8 wrong-type",
        ]
        #expect(try await site.faults(jobs: 1) == expected)
        #expect(try await site.faults(jobs: 7) == expected)
    }

    @Test("An entry with a bad date still has its references checked in the same run")
    func checksOn() async throws {
        let site = try SpecimenSite([
            "cases/b.md": "---\ntitle: {en: B, fr: B}\nbegan: never\ntypes: [leek]\n"
                + "related: [nowhere]\n---\n[](actor:nobody)\n"
        ])
        defer { site.remove() }
        #expect(
            try await site.faults() == [
                "cases/b.md:1:1 missing-translation",
                "cases/b.md:3:8 bad-date", "cases/b.md:4:9 bad-choice",
                "cases/b.md:5:11 unknown-reference", "cases/b.md:7:4 unknown-reference",
            ])
    }

    @Test("A folder that is not there is an error of the world")
    func missingFolder() async throws {
        await #expect(throws: LoadError.self) {
            _ = try await Loader(folder: "/nowhere/at/all", jobs: 1).load()
        }
    }
}
