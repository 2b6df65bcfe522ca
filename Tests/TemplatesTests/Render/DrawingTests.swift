import Templates
import Testing

@Suite struct DrawingTests {
    @Test func textIsEscapedOnceAndNeverReadAsTemplate() {
        let title = "\"><script>alert('&amp;')</script> {{title}} {{{body}}} {{> case}}"
        let page = Specimen("<h1 title=\"{{title}}\">{{title}}</h1>").drawn(CaseView(title: title))
        let escaped =
            "&quot;&gt;&lt;script&gt;alert('&amp;amp;')&lt;/script&gt; "
            + "{{title}} {{{body}}} {{&gt; case}}"
        #expect(page == "<h1 title=\"\(escaped)\">\(escaped)</h1>")
    }

    @Test func markupIsPrintedAsItIs() {
        let view = CaseView(body: "<p>A &amp; B</p>")
        #expect(Specimen("{{{body}}}{{& body}}").drawn(view) == "<p>A &amp; B</p><p>A &amp; B</p>")
    }

    @Test func controlCharactersThatXMLCannotWriteAreReplaced() {
        #expect(
            Specimen("{{title}}").drawn(CaseView(title: "a\u{0}\u{1B}\tb"))
                == "a\u{FFFD}\u{FFFD}\tb")
    }

    @Test(arguments: [
        ("Été « à » 日本 👩‍👩‍👧", "Été « à » 日本 👩‍👩‍👧"), ("", ""), ("&", "&amp;"), ("a<", "a&lt;"),
    ])
    func everyScriptPasses(title: String, drawn: String) {
        #expect(Specimen("{{title}}").drawn(CaseView(title: title)) == drawn)
    }

    @Test(arguments: [
        (nil, "none"), ("", "none"), ("So it was", "<p>So it was = So it was</p>"),
    ])
    func aSectionOverATextIsDrawnIfThereIsSome(summary: String?, drawn: String) {
        let page = "{{#summary}}<p>{{summary}} = {{.}}</p>{{/summary}}{{^summary}}none{{/summary}}"
        #expect(Specimen(page).drawn(CaseView(summary: summary)) == drawn)
    }

    @Test func aSectionOverMarkupIsDrawnIfThereIsSome() {
        let page = "{{#body}}[{{{body}}}]{{/body}}{{^body}}none{{/body}}"
        #expect(Specimen(page).drawn(CaseView(body: "<b>x</b>")) == "[<b>x</b>]")
        #expect(Specimen(page).drawn() == "none")
    }

    @Test func aFlagShowsOneSideOrTheOther() {
        let page = "{{#contested}}contested{{/contested}}{{^contested}}calm{{/contested}}"
        #expect(Specimen(page).drawn(CaseView(isContested: true)) == "contested")
        #expect(Specimen(page).drawn() == "calm")
    }

    @Test func aListIsDrawnForEachElementWithTheOuterNamesInSight() {
        let view = CaseView(title: "T", claims: [ClaimView(by: "a"), ClaimView(by: "b")])
        let page =
            "{{#claims}}{{by}}@{{title}}{{^last()}}, {{/last()}}{{/claims}}{{^claims}}-{{/claims}}"
        #expect(Specimen(page).drawn(view) == "a@T, b@T")
        #expect(Specimen(page).drawn() == "-")
    }

    @Test func innerNamesHideOuterOnesEvenWhenEmpty() {
        let view = CaseView(claims: [ClaimView(by: "outer", denials: [ClaimView(by: "")])])
        #expect(
            Specimen("{{#claims}}{{#denials}}[{{by}}]{{/denials}}{{/claims}}").drawn(view) == "[]")
    }

    @Test func theFirstAndTheLastOfAListAreKnownInside() {
        let view = CaseView(aliases: ["a", "b", "c"])
        let page =
            "{{#aliases}}{{#first()}}({{/first()}}{{^first()}} {{/first()}}{{.}}"
            + "{{#last()}}){{/last()}}{{/aliases}}"
        #expect(Specimen(page).drawn(view) == "(a b c)")
        #expect(Specimen(page).drawn(CaseView(aliases: ["a"])) == "(a)")
    }

    @Test func theInnermostListCountsThroughViewsAndTexts() {
        let view = CaseView(summary: "s", aliases: ["a", "b"])
        let page = "{{#aliases}}{{#summary}}{{.}}{{^last()}},{{/last()}}{{/summary}}{{/aliases}}"
        #expect(Specimen(page).drawn(view) == "s,s")
    }

    @Test func aDottedNameFollowsViews() {
        let view = CaseView(head: HeadView(canonical: "/c", next: NextView(href: "/n")))
        let page = "{{head.canonical}} {{head.next.href}}{{#head.next}} {{href}}{{/head.next}}"
        #expect(Specimen(page).drawn(view) == "/c /n /n")
        #expect(Specimen(page).drawn(CaseView(head: HeadView(canonical: "/c"))) == "/c ")
        #expect(Specimen(page).drawn() == " ")
    }

    @Test func anAbsentViewIsASectionThatIsNotDrawn() {
        let page = "{{#head}}{{canonical}}{{/head}}{{^head}}none{{/head}}"
        #expect(Specimen(page).drawn(CaseView(head: HeadView(canonical: "/c"))) == "/c")
        #expect(Specimen(page).drawn() == "none")
    }

    @Test func theFieldsOfAnInnerViewMayBeTakenForOnesOwn() {
        var specimen = Specimen("{{canonical}} {{word}}")
        specimen.pages = ["case": FramedView.self]
        let view = FramedView(head: HeadView(canonical: "/c"), word: "w")
        #expect(specimen.problems == [])
        #expect(specimen.load().product.render("case", view, in: "en") == "/c w\n")
    }

    @Test func pagesMayFollowEachOtherInOneBuffer() {
        let library = Specimen("<{{title}}>").load().product
        var buffer = Array("before ".utf8)
        library.render("case", CaseView(title: "a"), in: "en", into: &buffer)
        library.render("case", CaseView(title: "b"), in: "fr", into: &buffer)
        #expect(String(decoding: buffer, as: UTF8.self) == "before <a>\n<b>\n")
    }

    @Test func manyThreadsDrawTheSamePage() async {
        let library = Specimen("{{#claims}}{{by}}{{/claims}}").load().product
        let view = CaseView(claims: (0..<200).map { ClaimView(by: "\($0)") })
        let expected = library.render("case", view, in: "en")
        await withTaskGroup { group in
            for _ in 0..<64 { group.addTask { library.render("case", view, in: "en") } }
            for await page in group { #expect(page == expected) }
        }
    }
}
