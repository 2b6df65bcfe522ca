import Foundation
import Testing

@testable import VigieCLI

@Suite("Lines of a file")
struct SourceLinesTests {
    @Test("end with LF, CRLF or CR, and a BOM is none of them")
    func split() {
        #expect(SourceLines.split("a\nb\r\nc\rd") == ["a", "b", "c", "d"])
        #expect(SourceLines.split("\u{FEFF}a\n") == ["a", ""])
        #expect(SourceLines.split("\r\n\r\n") == ["", "", ""])
        #expect(SourceLines.split("") == [""])
    }

    @Test("are given by number, and only where there are some")
    func lines() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("one\ntwo\u{FF}".utf8).write(to: file)
        let lines = SourceLines()
        #expect(lines.line(1, of: file.path()) == "one")
        #expect(lines.line(2, of: file.path()) == "two\u{FF}")
        #expect(lines.line(3, of: file.path()) == nil)
        #expect(lines.line(0, of: file.path()) == nil)
        #expect(lines.line(1, of: file.path() + "none") == nil)
        #expect(lines.line(1, of: "/dev/zero") == nil)
        #expect(lines.line(1, of: "/") == nil)
    }
}
