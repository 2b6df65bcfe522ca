import Markup
import Testing

@Suite struct ImageTests {
    @Test(arguments: [
        ("![a](b.png)", "{b.png|a}"), ("![a](B_1-x.svg \"t\")", "{B_1-x.svg|a|t}"),
        ("![a *b* `c`\n[d](case:e)](f.png)", "{f.png|a b c d}"),
        ("[![a](b.png)](case:c)", "<a case:c>{b.png|a}</a>"),
        ("![\"a\" &amp; &lt;][r]\n\n[r]: b.png", "{b.png|\"a\" & <}"),
    ])
    func anImageIsAPieceOfItsOwn(body: String, html: String) {
        let page = Page(body)
        #expect(page.html == "<p>\(html)</p>\n")
        #expect(page.report == [])
    }

    @Test(arguments: [
        "https://a.org/b.png", "//a.org/b.png", "/b.png", "../b.png", "c/b.png", ".b.png", "..",
        "b%2fc",
        "data:image/png,x", "c\\\\b.png", "é.png", "<b c.png>", "case:x", "<>",
    ])
    func anImageIsAFileBesideTheEntry(address: String) {
        #expect(Page("![a](\(address))").faults.map(\.rule) == [.imageAddress])
    }

    @Test func anImageNeedsAnAlternativeText() {
        #expect(
            Page("x ![](b.png)\n\n![ ](c.png)").report == ["1:7+5 image-text", "3:6+5 image-text"])
    }

    @Test func imagesAreListedWithTheirPlaces() {
        let images = Page("![a](b.png)\n  ![c](d.png)").document.images
        #expect(images.map(\.name) == ["b.png", "d.png"])
        #expect(
            images.map(\.place) == [
                Place(line: 1, column: 6, length: 5), Place(line: 2, column: 8, length: 5),
            ])
    }
}
