import Testing
import Yaml

@Suite("Reading YAML")
struct YamlReaderTests {
    private func read(_ text: String) -> (root: YamlNode?, faults: [YamlFault]) {
        YamlReader().read(Array(text.utf8), firstLine: 2)
    }

    private func value(_ text: String) throws -> YamlNode {
        let root = try #require(read("key: \(text)\n").root)
        guard case .mapping(let pairs) = root.content else { throw NotAMap() }
        return try #require(pairs.first).value
    }

    private struct NotAMap: Error {}

    @Test(
        "No scalar is typed by its looks",
        arguments: [
            "no", "NO", "on", "010", "1:30", "1.10", "2017-05-12", "0x1F", "null", "~", "true",
        ])
    func keepsWords(words: String) throws {
        #expect(try value(words).scalar == words)
    }

    @Test("Lines count from the file's first, columns in scalars from 1")
    func places() throws {
        let root = try #require(read("title: é\nlist: [a, été]\n").root)
        guard case .mapping(let pairs) = root.content,
            case .sequence(let items) = pairs[1].value.content
        else { throw NotAMap() }
        #expect(pairs[1].place == YamlNode.Place(line: 3, column: 1, length: 4))
        #expect(items[1].place == YamlNode.Place(line: 3, column: 11, length: 3))
    }

    @Test(
        "Anchors, aliases, tags, complex keys and second documents are refused",
        arguments: [
            ("a: &x 1", 4), ("a: *x", 4), ("a: !!str 1", 4), ("[a]: 1", 1), ("a: 1\n---\nb: 2", 1),
        ])
    func refusesFeatures(text: String, column: Int) throws {
        let fault = try #require(read(text).faults.first)
        #expect(fault.kind == .feature)
        #expect(fault.place.column == column)
    }

    @Test("A bomb of aliases is refused at its first anchor, and quickly")
    func refusesBombs() throws {
        var bomb = "a0: &a0 [x, x]\n"
        for level in 1..<40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
        #expect(read(bomb).faults.first?.place == YamlNode.Place(line: 2, column: 5, length: 5))
    }

    @Test(
        "Nesting and numbers beyond the limits are named",
        arguments: [
            String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000),
            String(repeating: "{a: ", count: 100_000),
            "[" + String(repeating: "a,", count: 60_000) + "]",
        ])
    func stopsAtLimits(text: String) throws {
        let (root, faults) = read(text)
        #expect(root == nil)
        #expect(faults.map(\.kind) == [.limit])
    }

    @Test(
        "Syntax errors say where they are and what usually mends them",
        arguments: [
            ("title: One: two", 2, 11, "`title: \"One: two\"`"),
            ("title: @home", 2, 8, "`title: \"@home\"`"),
            ("a:\n\tb: 1", 3, 1, "ordinary spaces"), ("a: [1, 2", 2, 4, "`a: [1, 2]`"),
        ])
    func explainsSyntax(text: String, line: Int, column: Int, help: String) throws {
        let fault = try #require(read(text).faults.first)
        #expect(fault.kind == .syntax)
        #expect((fault.place.line, fault.place.column) == (line, column))
        #expect(fault.help?.contains(help) == true)
    }

    @Test("An empty value is told from an empty text")
    func tellsEmptyFromQuoted() throws {
        #expect(try value("").isEmpty)
        #expect(try !value("\"\"").isEmpty)
    }

    @Test("Equal keys are both kept, for the caller to report")
    func keepsDuplicates() throws {
        let root = try #require(read("a: 1\na: 2\n").root)
        guard case .mapping(let pairs) = root.content else { throw NotAMap() }
        #expect(pairs.map(\.key) == ["a", "a"])
    }

    @Test("An empty document has no root and no fault", arguments: ["", "\n", "# words\n"])
    func readsNothing(text: String) {
        let (root, faults) = read(text)
        #expect(root == nil)
        #expect(faults.isEmpty)
    }
}
