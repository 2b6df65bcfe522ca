import Markup
import Testing

/// Large bodies, each written to make some parser slow or deep.
@Suite(.serialized) struct HostileTests {
    /// Those that cmark was measured on, written to the whole size.
    static let measured = ["![[]()", "<?", "<![CDATA[", "> ", "- ", "[", "*a ", "_a ", "[^a]"]

    static let units =
        measured + [
            "<!--", ":-\n", "|-|-|\n", "|", "|a|b|\n", "1. ",
            "* a\n", "[a](", "[a]: b\n", "*a _b ", "a**b", "*", "_", "~~a ", "~a~~b",
            "`a``b", "<b>", "<a b=\"", "<a ", "</", "<div>\n\n", "<ab:c", "<https://a.b/> ",
            "<ftp://a> ",
            "&amp;", "&", "\\", "\t", "\t\n", "\n", "\r", "```\n", "# a\n", "## x\n\n", "a\n-\n",
            "a\n=\n",
            "a", "a\n", "a  \n", "> a\nb\n\n", "\0", "é", "e\u{301}", "## 😀\n", "«", "»", "a? ",
            " ?",
            "l'a", "*a*? ", "« a » : ",
        ]

    static let wholes = [
        Sample(">", times: 200_000, to: "a"),
        Sample("- ", times: 200_000, to: "a"),
        Sample("[", times: 200_000, to: "]"),
        Sample("[", times: 19_999, to: "](case:x)"),
        Sample("![[]()", times: 10_000),
        Sample("[](case:x) ", times: 20_000),
        Sample("[a](&#102;tp:x) ", times: 20_000),
        Sample(
            named: "nested *",
            String(repeating: "*a ", count: 170_000) + String(repeating: "b*", count: 170_000)),
        Sample(
            named: "nested _",
            String(repeating: "_a ", count: 170_000) + String(repeating: "b_ ", count: 170_000)),
        Sample(
            named: "table of 40,000 columns",
            "|" + String(repeating: "x|", count: 40_000) + "\n|"
                + String(repeating: "-|", count: 40_000)),
        Sample(named: "footnotes", (0..<20_000).map { "[^r\($0)]: x\n" }.joined()),
        Sample(named: "citations", (0..<20_000).map { "[^r\($0)] " }.joined()),
        Sample(named: "references", (0..<20_000).map { "[r\($0)]: case:x\n" }.joined()),
        Sample(
            named: "backticks",
            (1..<1_400).map { String(repeating: "`", count: $0) + "a" }.joined()),
    ]

    @Test(arguments: units)
    func aRepeatedPatternTakesLittleTime(unit: String) {
        let size = Self.measured.contains(unit) ? 1 << 20 : 1 << 18
        expectShort(String(repeating: unit, count: size / unit.utf8.count), language: "fr")
    }

    @Test(arguments: wholes)
    func aDeepOrLongBodyTakesLittleTime(sample: Sample) {
        expectShort(sample.body, language: "en")
    }

    /// Expects a parse within two seconds of an optimised build; a debug build is given ten times
    /// that, which a quadratic one still exceeds.
    private func expectShort(_ body: String, language: String) {
        let time = ContinuousClock().measure { _ = Page(body, language: language) }
        #expect(time < .seconds(20))
    }
}
