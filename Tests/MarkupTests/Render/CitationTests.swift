import Markup
import Testing

@Suite struct CitationTests {
    @Test func sourcesAreNumberedByTheirFirstCitation() {
        let page = Page("x [^b] y [^a] z [^b]")
        #expect(page.html == "<p>x [1.1] y [2.1] z [1.2]</p>\n")
        #expect(
            page.document.citations == [
                CitedSource(source: "b", occurrences: 2), CitedSource(source: "a", occurrences: 1),
            ])
        #expect(page.report == [])
    }

    @Test(arguments: [
        ("[^a][^b]", "[1.1][2.1]"),
        ("[^a][^b][^a]", "[1.1][2.1][1.2]"),
        ("[^a][^a]", "[1.1][1.2]"),
        ("[^a][^a][^a]", "[1.1][1.2][1.3]"),
        ("x [sic][^a]", "x [sic][1.1]"),
        ("x [*sic*][^a]", "x [<em>sic</em>][1.1]"),
        ("Look![^a]", "Look![1.1]"),
        ("_x_[^a]", "<em>x</em>[1.1]"),
        ("[x](case:y)[^a]", "<a case:y>x</a>[1.1]"),
        ("**x[^a]**", "<strong>x[1.1]</strong>"),
        ("([^a])", "([1.1])"),
        ("x [^a]: y", "x [1.1]: y"),
    ])
    func aCitationStandsAmongOtherText(body: String, html: String) {
        let page = Page(body)
        #expect(page.html == "<p>\(html)</p>\n")
        #expect(page.report == [])
    }

    @Test(arguments: [
        ("`[^a]`", "<p><code>[^a]</code></p>\n"),
        ("\\[^a]", "<p>[^a]</p>\n"),
        ("    [^a]", "<pre><code>[^a]\n</code></pre>\n"),
        ("```\n[^a]: x\n```", "<pre><code>[^a]: x\n</code></pre>\n"),
        ("[^]", "<p>[^]</p>\n"),
    ])
    func codeAndEscapesAreNoCitations(body: String, html: String) {
        let page = Page(body)
        #expect(page.html == html)
        #expect(page.report == [])
    }

    @Test func tablesAndHeadingsCite() {
        let page = Page("## T [^a]\n\n| x[^b] |\n|-|\n| [^a] |\n")
        #expect(page.html.hasPrefix("<h2 id=\"s-t\">T [1.1]</h2>"))
        #expect(page.html.contains("x[2.1]</th>"))
        #expect(page.html.contains("<td>[1.2]</td>"))
        #expect(page.document.headings.first?.text == "T ")
    }

    @Test func anUnknownSourceIsAFaultThatNamesIt() {
        let page = Page("x [^a] é [^nao]\n   [^A]")
        #expect(page.report == ["1:10+6 unknown-citation", "2:4+4 unknown-citation"])
        #expect(page.faults.map(\.name) == ["nao", "A"])
        #expect(page.html == "<p>x [1.1] é [^nao]\n[^A]</p>\n")
    }

    @Test(arguments: [
        ("x[^a]\n\n[^a]: y", "3:1+7"), ("[^a]: https://example.org 'b'", "1:1+29"),
        ("[^zz]: some long text", "1:1+21"), ("> - [^a]: y", "1:5+7"), ("x\n[^a]: y", "2:1+7"),
        ("[^a]:\n    y", "1:1+5"),
    ])
    func aFootnoteDefinitionIsAFault(body: String, place: String) {
        #expect(Page(body).report == ["\(place) no-footnote-definition"])
    }
}
