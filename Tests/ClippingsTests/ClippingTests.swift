import Clippings
import Testing

@Suite("Clippings of saved pages")
struct ClippingTests {
    private func clipping(_ html: String) -> Clipping { Clipping(html: Array(html.utf8)) }

    @Test("JSON-LD is believed before all else")
    func jsonLD() {
        let page = clipping(
            """
            <!-- saved from url=(0040)https://www.gazette.example/2017/05/ver -->
            <html lang="fr-FR"><head><title>Le ver | La Gazette</title>
            <meta property="og:title" content="Un autre titre">
            <link rel="canonical" href="https://www.gazette.example/2017/05/ver?utm_source=x#top">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
             {"@type":"WebSite","name":"La Gazette"},
             {"@type":["Article","NewsArticle"],"headline":"Le ver &amp; les\\nhôpitaux",
              "author":[{"@type":"Person","name":"Anne Roy"},{"name":"Anne Roy"},"Luc Petit"],
              "datePublished":"2017-05-13T08:00:00+02:00","inLanguage":"fr",
              "publisher":{"name":"La Gazette"},"isAccessibleForFree":"False"}]}</script>
            </head><body></body></html>
            """)
        #expect(page.headline == "Le ver &amp; les hôpitaux")
        #expect(page.authors == ["Anne Roy", "Luc Petit"])
        #expect(page.date == "2017-05-13")
        #expect(page.language == "fr")
        #expect(page.publisher == "La Gazette")
        #expect(page.address == "https://www.gazette.example/2017/05/ver")
        #expect(page.archived == nil)
        #expect(page.isFree == false)
    }

    @Test("Open Graph, citation tags and Dublin Core tell the rest")
    func metas() {
        let graph = clipping(
            """
            <html lang="en"><meta property="og:title" content="The worm - The Gazette">
            <meta property="og:site_name" content="The Gazette">
            <meta property="og:url" content="http://gazette.example/a?id=7&fbclid=x">
            <meta property="article:published_time" content="2017-05-12 10:00">
            <meta property="article:author" content="https://facebook.com/x">
            <meta name="author" content="Jo Dee">
            """)
        #expect(graph.headline == "The worm")
        #expect(graph.address == "http://gazette.example/a?id=7")
        #expect(graph.date == "2017-05-12")
        #expect(graph.authors.isEmpty)
        let paper = clipping(
            """
            <meta name="citation_title" content="On worms"><meta name="citation_author" content="A">
            <meta name="citation_author" content="B">
            <meta name="citation_publication_date" content="2018/3/1">
            <meta name="DC.language" content="EN">
            """)
        #expect(paper.headline == "On worms")
        #expect(paper.authors == ["A", "B"])
        #expect(paper.date == "2018-03-01")
        #expect(paper.language == "en")
    }

    @Test("Citation tags give the address, and names in the order in which they are said")
    func citationTags() {
        let page = clipping(
            """
            <meta name="citation_author" content="Roy, Anne"><meta name="citation_author" content="AFP">
            <meta name="citation_author" content="Acme, Inc."><meta name="citation_author" content="Petit,">
            <meta name="citation_public_url" content="https://gazette.example/a#top">
            """)
        #expect(page.authors == ["Anne Roy", "AFP", "Acme, Inc.", "Petit,"])
        #expect(page.address == "https://gazette.example/a")
    }

    @Test(
        "A copy in an archive gives both addresses",
        arguments: [
            "https://web.archive.org/web/20170513101112/https://gazette.example/a",
            "https://archive.ph/20170513101112/https://gazette.example/a",
        ])
    func archives(address: String) {
        let page = clipping(
            """
            <!-- saved from url=(0060)\(address) -->
            <html><link rel="canonical" href="\(address)"><title>T</title>
            """)
        #expect(page.address == "https://gazette.example/a")
        #expect(page.archived == address)
    }

    @Test(
        "What is no date is none",
        arguments: ["yesterday", "12/05/2017", "May 12, 2017", "", "２０１７-05-12"])
    func dates(words: String) {
        #expect(clipping("<meta name=\"date\" content=\"\(words)\">").date == nil)
    }

    @Test(
        "Hostile pages give nothing, and quickly",
        arguments: [
            "", "\0\0\0", String(repeating: "<div>", count: 200_000),
            String(repeating: "<meta name=a content=b>", count: 50_000),
            "<script type=application/ld+json>" + String(repeating: "[", count: 100_000),
            "<link rel=canonical href='javascript:alert(1)'><meta property=og:url content='//x'>",
        ])
    func hostile(html: String) {
        let page = clipping(html)
        #expect(page.headline == nil)
        #expect(page.address == nil)
    }

    @Test("Control characters and marks of direction are taken out")
    func controls() {
        let page = clipping("<title>A\u{202E}b\u{1}  c\n d</title>")
        #expect(page.headline == "A b c d")
    }

    @Test("Bytes in an older encoding are read as their page says")
    func encodings() {
        let html =
            Array("<meta charset=\"iso-8859-1\"><title>H".utf8) + [0xF4]
            + Array("pital</title>".utf8)
        #expect(Clipping(html: html).headline == "Hôpital")
    }
}
