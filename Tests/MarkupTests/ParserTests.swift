import Markup
import Testing

@Suite struct ParserTests {
    let parser = Parser(kinds: ["case", "norm"])

    @Test func anEmptyBodyIsAnEmptyDocument() {
        let (document, faults) = parser.parse("", language: "en")
        #expect(document == Document())
        #expect(faults.isEmpty)
    }
}
