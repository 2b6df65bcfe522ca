import Templates
import Testing

@Suite struct QuoteTests {
    @Test(arguments: [
        (#"<p class="note" id="a-1">"#, "<p class=note id=a-1>"),
        ("<p class=\"note\"\nid=\"a\">", "<p class=note\nid=a>"),
        (##"<a href="#main" title="a:b.c_D">"##, "<a href=#main title=a:b.c_D>"),
        (#"<svg><g class="name"><text y="14">"#, "<svg><g class=name><text y=14>"),
    ])
    func marksThatAreNotNeededGo(page: String, drawn: String) {
        #expect(Specimen(page).drawn() == drawn)
    }

    @Test(arguments: [
        // The value asks for them.
        #"<p class="a b" title="" lang='x'>"#, #"<a href="/en/" rel="it's" title="a=b">"#,
        // What follows might join the value.
        #"<path class="tip"/>"#,
        // They are no attribute's.
        #"a ="b" c"#, #"<!-- a="b" -->"#, #"<script>x ="y" </script>"#,
        #"<?xml version="1.0" encoding="utf-8"?><a b="c">"#,
    ])
    func allOtherMarksStay(page: String) {
        #expect(Specimen(page).drawn() == page)
    }

    @Test func marksStayWhereATagIsNear() {
        let view = CaseView(title: "T", isContested: true)
        let page = #"<p id="{{title}}" class="a"{{#contested}} lang="b"{{/contested}} dir="c">"#
        #expect(Specimen(page).drawn(view) == #"<p id="T" class="a" lang="b" dir=c>"#)
    }
}
