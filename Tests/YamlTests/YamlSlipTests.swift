import Testing
import Yaml

/// What an editor is told of the slips that keep YAML from being read: never what libyaml says,
/// never on the line below.
@Suite("Slips of editors in YAML")
struct YamlSlipTests {
    struct Slip: Sendable, CustomTestStringConvertible {
        let text: String
        let place: String
        let message: String
        let help: String

        init(_ text: String, _ place: String, _ message: String, _ help: String) {
            self.text = text
            self.place = place
            self.message = message
            self.help = help
        }

        var testDescription: String { message }
    }

    static let slips = [
        Slip(
            "title: A: b  # A note: c\n", "1:9", "'A: b' holds a colon and a space",
            "put the text between quotes: `title: \"A: b\"`"),
        Slip(
            "title: A\nbegan:2026  # A note: c\ntypes: [a]\n", "2:1",
            "'began:' lacks a space after the colon",
            "write `began: 2026`"),
        Slip(
            "title: A\nbegan:2026\ntypes: [a]\n", "2:1", "'began:' lacks a space after the colon",
            "write `began: 2026`"),
        Slip(
            "title:A b\nsummary: B\n", "1:1", "'title:' lacks a space after the colon",
            "write `title: A b`"),
        Slip(
            "a:\n  - by: b\n    source:reuters\n", "3:5", "'source:' lacks a space after the colon",
            "write `source: reuters`"),
        Slip(
            "title:\u{A0}A b\nsummary: B\n", "1:1", "'title:' is followed by a no-break space",
            "put an ordinary space in its place: `title: A b`"),
        Slip(
            "a:\n  - by: b\n\u{A0}\u{A0}to: c\n    on: d\n", "3:1",
            "a no-break space indents this line",
            "indent with ordinary spaces, two for each level"),
        Slip(
            "a:\n\t- by: b\n", "2:1", "a tab indents this line",
            "indent with ordinary spaces, two for each level"),
        Slip(
            "a:\n  -by: b\n    to: c\n", "2:3", "'-by' lacks a space after the hyphen",
            "write `- by: b`"),
        Slip(
            "title: Port: a day\n", "1:12", "'Port: a day' holds a colon and a space",
            "put the text between quotes: `title: \"Port: a day\"`"),
        Slip(
            "title: “Port: a day”\n", "1:13", "'“Port: a day”' holds a colon and a space",
            "put the text between quotes: `title: \"Port: a day\"`"),
        Slip(
            "a: {id: b, title: Port: stops}\n", "1:23", "'Port: stops' holds a colon and a space",
            "put the text between quotes: `title: \"Port: stops\"`; or a comma before the next key"
        ),
        Slip(
            "title: \"Port\nsummary: B\nurl: \"c\"\n", "1:8",
            "the quote that opens here is not closed",
            "close it where the text ends: `title: \"Port\"`"),
        Slip(
            "title: \"Port\" of Nowhere\n", "1:14", "'of Nowhere' stands after the closing quote",
            "put the whole text between quotes of another kind: `title: '\"Port\" of Nowhere'`"),
        Slip(
            "title: 'Port d'ici'\n", "1:16", "'ici'' stands after the closing quote",
            "put the whole text between quotes of another kind: `title: \"Port d'ici\"`"),
        Slip(
            "types: [a, b\ntargets: [c]\n", "1:8", "the bracket that opens here is not closed",
            "close it where the text ends: `types: [a, b]`"),
        Slip(
            "a: [{b: c]\n", "1:10", "'{' is not closed by '}'", "put `}` before this `]`"),
        Slip(
            "title: [Port] of Nowhere\n", "1:8", "'[' cannot begin a text without quotes",
            "put the text between quotes: `title: \"[Port] of Nowhere\"`"),
        Slip(
            "title: *Port* of Nowhere\n", "1:8", "'*' cannot begin a text without quotes",
            "put the text between quotes: `title: \"*Port* of Nowhere\"`"),
        Slip(
            "a:\n  - by: b\n      to: c\n", "3:7",
            "'to' begins in column 7, the line above in column 5",
            "begin what belongs together in the same column, with spaces"),
    ]

    @Test("Each is told at its place, with the way out", arguments: slips)
    func isTold(slip: Slip) throws {
        let (root, faults) = YamlReader().read(Array(slip.text.utf8))
        #expect(root == nil)
        let fault = try #require(faults.first)
        #expect("\(fault.place.line):\(fault.place.column)" == slip.place)
        #expect(fault.message == slip.message)
        #expect(fault.help == slip.help)
    }

    @Test("What nobody foresaw is told in plain words, too")
    func unforeseen() throws {
        let fault = try #require(YamlReader().read(Array("a: b\n}\n".utf8)).faults.first)
        #expect(fault.kind == .syntax)
        #expect(fault.message == "this cannot be read as keys and values")
    }

    @Test(
        "What is sound is read, and not blamed for a fault that follows it",
        arguments: [
            "url: https://example.org/a:b", "title: \"One: two\"", "a: {b: \"c: d\", e: [f, g]}",
            "title: 'L''été'", "a:\n- b: c\n  d: e", "note: >\n  One: two", "a: b # c: d",
        ])
    func isSound(text: String) {
        #expect(YamlReader().read(Array(text.utf8)).faults.isEmpty)
        let lines = text.split(separator: "\n").count
        let (root, faults) = YamlReader().read(Array((text + "\n}\n").utf8))
        #expect(root == nil)
        #expect(faults.map(\.place.line) == [lines + 1])
    }
}
