import Templates
import Testing

@Suite struct SpaceTests {
    @Test func indentationAndBlankLinesGo() {
        let page = """
            <ul>

              {{#claims}}
                {{! who says it }}
                <li>{{by}}</li>  \t
              {{/claims}}
            </ul>

            """
        let view = CaseView(claims: [ClaimView(by: "a"), ClaimView(by: "b")])
        #expect(Specimen(page).drawn(view) == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")
    }

    @Test func partialsOnTheirOwnLineKeepOneLineBreak() {
        let specimen = Specimen(
            "<ul>\n  {{> item}}\n  {{> item}}\n</ul>\n", ["item.mustache": "  <li>\n    x</li>\n\n"]
        )
        #expect(specimen.drawn() == "<ul>\n<li>\nx</li>\n<li>\nx</li>\n</ul>")
    }

    @Test func spaceBetweenWordsStays() {
        let view = CaseView(title: "T", isContested: true)
        let page = "a {{title}} {{#contested}} b {{/contested}} c"
        #expect(Specimen(page).drawn(view) == "a T  b  c")
    }

    @Test(arguments: ["pre", "textarea"])
    func preformattedTextKeepsItsSpace(element: String) {
        let page = "  <\(element) class=\"x\">\n  a\n\n    {{title}}  \n</\(element)>\n  <p>\n    b"
        let drawn = "<\(element) class=x>\n  a\n\n    T  \n</\(element)>\n<p>\nb"
        #expect(Specimen(page).drawn(CaseView(title: "T")) == drawn)
    }

    @Test func elementsThatBeginLikePreAreNoExceptions() {
        #expect(Specimen("<present>\n   a\n</present>").drawn() == "<present>\na\n</present>")
    }

    @Test(arguments: ["\r\n", "\r"])
    func everyLineEndIsALineEnd(end: String) {
        let page = "<p>\(end)  {{#contested}}\(end)  a\(end)  {{/contested}}\(end)</p>\(end)"
        #expect(Specimen(page).drawn(CaseView(isContested: true)) == "<p>\na\n</p>")
    }

    @Test func aByteOrderMarkIsIgnored() {
        #expect(Specimen("\u{FEFF}<p>").drawn() == "<p>")
    }
}
