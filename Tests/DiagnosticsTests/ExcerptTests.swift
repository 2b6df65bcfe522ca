import Testing

@testable import Diagnostics

@Suite("The line with its caret")
struct ExcerptTests {
    private func mark(_ source: String, _ column: Int, _ length: Int) -> String {
        let excerpt = Excerpt(of: source, column: column, length: length)
        return excerpt.indent + excerpt.marker
    }

    @Test("has the caret under the place, and tildes under the rest")
    func place() {
        #expect(mark("to: sandwrm", 5, 7) == "    ^~~~~~~")
        #expect(mark("to: sandwrm", 1, 1) == "^")
    }

    @Test("keeps tabs, so that both lines are set alike")
    func tabs() {
        #expect(mark("\tto:\tx", 6, 1) == "\t   \t^")
    }

    @Test("counts wide characters twice and combining ones not at all")
    func wide() {
        #expect(mark("日本: x", 5, 1) == "      ^")
        #expect(mark("日本: x", 1, 2) == "^~~~")
        #expect(mark("e\u{301}te\u{301}: x", 8, 1) == "     ^")
        #expect(mark("🚨: x", 4, 1) == "    ^")
    }

    @Test("stays inside the line", arguments: [(20, 1), (1, 500), (0, 0), (-3, 9), (12, 4)])
    func outside(column: Int, length: Int) {
        let excerpt = Excerpt(of: "to: sandwrm", column: column, length: length)
        #expect(excerpt.line == "to: sandwrm")
        #expect(excerpt.marker.hasPrefix("^"))
        #expect((excerpt.indent + excerpt.marker).count <= 12)
    }

    @Test("shows the part of a long line that the place is in")
    func long() {
        let source =
            String(repeating: "a", count: 5_000) + "X" + String(repeating: "b", count: 5_000)
        let excerpt = Excerpt(of: source, column: 5_001, length: 4_000)
        #expect(excerpt.line.hasPrefix("…a"))
        #expect(excerpt.line.hasSuffix("b…"))
        #expect(excerpt.line.count == 162)
        let marked = excerpt.line.index(excerpt.line.startIndex, offsetBy: excerpt.indent.count)
        #expect(excerpt.line[marked] == "X")
        #expect((excerpt.indent + excerpt.marker).count <= 162)
    }

    @Test("of an empty line is a caret")
    func emptyLine() {
        #expect(mark("", 1, 1) == "^")
    }
}
