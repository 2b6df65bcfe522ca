import Markup
import Testing

@Suite struct LinkTests {
    @Test(arguments: [
        ("[x](case:wannacry-2017)", "<a case:wannacry-2017>x</a>"),
        ("[](norm:y)", "<a norm:y>Title</a>"),
        ("[x](case:y#s-effects)", "<a case:y#s-effects>x</a>"),
        ("[*x* `y`](case:z)", "<a case:z><em>x</em> <code>y</code></a>"),
        ("[x][r]\n\n[r]: case:y", "<a case:y>x</a>"),
        ("<case:y>", "<a case:y>case:y</a>"),
        ("[x](https://a.org/?b=c&d)", "<a href=\"https://a.org/?b=c&amp;d\">x</a>"),
        ("[x](HTTP://a.org)", "<a href=\"HTTP://a.org\">x</a>"),
        ("[x](mailto:a@b.org)", "<a href=\"mailto:a@b.org\">x</a>"),
        ("<a@b.org>", "<a href=\"mailto:a@b.org\">a@b.org</a>"),
        ("<https://a.org/b?c>", "<a href=\"https://a.org/b?c\">https://a.org/b?c</a>"),
        ("[x](<https://a.org/b c>)", "<a href=\"https://a.org/b%20c\">x</a>"),
        ("[x](https://a.org/é%20'\\\\)", "<a href=\"https://a.org/%C3%A9%20&#39;%5C\">x</a>"),
        (
            "[x](https://a.org \"b \\\" <c>\")",
            "<a href=\"https://a.org\" title=\"b &quot; &lt;c&gt;\">x</a>"
        ),
        ("[x](#sources)", "<a href=\"#sources\">x</a>"),
    ])
    func anAllowedAddressIsLinked(body: String, html: String) {
        let page = Page(body)
        #expect(page.html == "<p>\(html)</p>\n")
        #expect(page.report == [])
    }

    @Test(arguments: [
        "javascript:alert(1)", "JaVaScRiPt:x", "java&#115;cript:x", "&#106;avascript&colon;x",
        "javascript&#58;x", "<java&#10;script:x>", "<java&Tab;script:x>", "< javascript:x>",
        "&#1;javascript:x",
        "&#32;https://a.org", "data:text/html,x", "vbscript:x", "blob:https://a.org/x", "file:///x",
        "ftp://a.org", "tel:1", "//host/x", "///host", "\\\\\\\\host", "/x", "x.html", "../x", "?x",
        "x y",
        "https:x", "https:/x", "https:///x", "https://?x", "http:", "mailto:", "mailto:x", "Case:y",
        "case:", "case:#x", "case:y#", "cases:y", "#", "view-source:https://a.org", "<>",
        "https&colon;//",
        "https://a.org/&#10;x", "https://a.org&#9;/",
        "https:/\u{301}/a", "https:\u{301}//a.org",
    ])
    func noOtherAddressIsLinked(address: String) {
        for page in [Page("[x](\(address))"), Page("[x][r]\n\n[r]: \(address)")] {
            #expect(!page.html.contains("href"))
            #expect(page.document.links == [])
            #expect(page.faults.allSatisfy { $0.rule == .linkAddress })
        }
    }

    @Test(arguments: ["javascript:x", "data:x", "blob:x", "ftp://x", "Case:y"])
    func noOtherAddressIsLinkedFromAngleBrackets(address: String) {
        #expect(Page("<\(address)>").faults.map(\.rule) == [.linkAddress])
    }

    @Test func anUnknownSchemeIsNamed() {
        let fault = Page("[x](caze:y)").faults.first
        #expect(fault?.name == "caze")
        #expect(fault?.help == "links go to https, http, mailto and the kinds: actor, case, norm")
    }

    @Test func aRelativeLinkIsToldOfEntryLinks() {
        let fault = Page("[x](../cases/y.md)").faults.first
        #expect(fault?.help?.contains("[words](case:slug)") == true)
    }

    @Test func aLinkToAHeadingMustFindIt() {
        let page = Page("[a](#s-later) [b](#s-none)\n\n## Later\n")
        #expect(page.report == ["1:19+7 missing-anchor"])
        #expect(page.faults.first?.name == "s-none")
    }

    @Test(arguments: ["[](https://a.org)", "[ ](https://a.org)", "[](#sources)", "[ ](case:y)"])
    func aLinkNeedsAText(body: String) {
        #expect(Page(body).report == ["1:1+1 link-text"])
    }

    @Test func everyEntryLinkHasItsPlace() {
        let body = """
            é `case:x` [a](case:x), [](case:x)
               and [b
              c](norm:y#s-z) **[](actor:w)**

            > - [d](case:x)
            > lazy [e](<case:v>)

            | a | [f](case:t) |
            |---|-------------|
            | \t | [g](case:s) |
            """
        let places = Page(body).document.links.map {
            "\($0.place.line):\($0.place.column)+\($0.place.length)"
        }
        #expect(
            places == [
                "1:16+6", "1:28+6", "3:6+10", "3:23+7", "5:9+6", "6:13+6", "8:11+6", "10:11+6",
            ])
    }
}
