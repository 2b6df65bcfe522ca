import Markup
import Testing

@Suite struct ParserTests {
    @Test func anEmptyBodyIsAnEmptyDocument() {
        let (document, faults) = Page.parser.parse("", language: "en")
        #expect(document == Document())
        #expect(faults.isEmpty)
    }

    @Test(arguments: [
        ("a\nb", "<p>a\nb</p>\n"),
        ("a  \nb", "<p>a<br>\nb</p>\n"),
        (
            "*a* **b** ~~c~~ `d`",
            "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>\n"
        ),
        ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
        ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
        ("1. a\n   - b", "<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>\n"),
        ("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n"),
        ("```swift x\n<a>\n```", "<pre><code class=\"language-swift\">&lt;a&gt;\n</code></pre>\n"),
        ("    a\n", "<pre><code>a\n</code></pre>\n"),
        ("&lt; & < > \" '", "<p>&lt; &amp; &lt; &gt; &quot; '</p>\n"),
        ("www.example.org https://example.org", "<p>www.example.org https://example.org</p>\n"),
        ("{{title}} {{> x}} {{{y}}}", "<p>{{title}} {{&gt; x}} {{{y}}}</p>\n"),
    ])
    func markdownBecomesHTML(body: String, html: String) {
        let page = Page(body)
        #expect(page.html == html)
        #expect(page.report == [])
    }

    @Test func aTableKeepsTheSettingOfItsColumns() {
        let page = Page("|a|b|c|\n|:-|-:|:-:|\n|1|2|3|\n")
        #expect(
            page.html == """
                <table>
                <thead>
                <tr><th scope="col">a</th><th scope="col" class="right">b</th>\
                <th scope="col" class="centre">c</th></tr>
                </thead>
                <tbody>
                <tr><td>1</td><td class="right">2</td><td class="centre">3</td></tr>
                </tbody>
                </table>

                """)
    }

    @Test func aTableWithoutRowsHasNoBody() {
        #expect(Page("|a|\n|-|\n").html.hasSuffix("</thead>\n</table>\n"))
    }

    @Test func adjacentHTMLIsOnePiece() {
        let page = Page("# a\n\nb [^a] c\n\nd")
        #expect(page.document.pieces.count == 3)
    }

    @Test(arguments: ["\r\n", "\r"])
    func everyLineEndGivesTheSameDocument(lineEnd: String) {
        let body =
            "## A\n\nb\nc  \nd [^a] [](case:x)\n\n```\ncode\n\nmore\n```\n\n|a|\n|-|\n|b|\n\n- <b>\n"
        let page = Page(body.replacing("\n", with: lineEnd))
        #expect(page.html == Page(body).html)
        #expect(page.report == Page(body).report)
        #expect(page.document == Page(body).document)
    }

    @Test func aDocumentTellsItsTextAndCountsItsWords() {
        let document = Page("## L'*État*\n\nA &amp; b < c [^a] – [x](case:y) `z`").document
        #expect(document.plainText == "L'État\nA & b < c  – x z\n")
        #expect(document.wordCount == 6)
    }

    @Test func tasksAtOnceGiveTheSameDocuments() async {
        let body = "~~a~~ b ~~c~~ [^a] ~~d~~\n\n~~e~~"
        let expected = Page(body).document
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<200).allSatisfy { _ in Page(body).document == expected } }
            }
            for await isSame in group { #expect(isSame) }
        }
    }
}
