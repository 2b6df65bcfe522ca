import Foundation
import Testing

@testable import Vigie

@Suite("What readers get")
struct PublishedPagesTests {
    @Test("Drafts are nowhere: not in pages, feeds, maps or tables")
    func noDrafts() async throws {
        let site = try await MadeSite()
        defer { site.remove() }
        for (path, text) in try site.files() {
            #expect(!path.contains("unfinished"), "\(path)")
            #expect(!text.contains("Inachevé") && !text.contains("unfinished"), "\(path)")
        }
    }

    @Test("Drafts that are asked for are shown, and marked")
    func drafts() async throws {
        let site = try await MadeSite(drafts: true)
        defer { site.remove() }
        let page = try #require(site.text("fr/cas/unfinished/index.html"))
        #expect(page.contains("Brouillon, non publié"))
    }

    @Test("A page without a translation shows the original, says so, and is no alternate")
    func untranslated() async throws {
        let text = "---\ntitle: Only English\n---\n## Words\n\nIn English.\n"
        let site = try await MadeSite(["pages/only.md": text])
        defer { site.remove() }
        let page = try #require(site.text("fr/only/index.html"))
        #expect(page.contains("<link rel=canonical href=\"https://vigie.example/en/only/\">"))
        #expect(!page.contains("hreflang=\"fr\" href=\"https://vigie.example/fr/only/\""))
        #expect(page.contains("lang=\"en\">"))
        #expect(page.contains("n’est pas encore traduite"))
        let map = try #require(site.text("sitemap.xml"))
        #expect(map.contains("/en/only/") && !map.contains("/fr/only/"))
    }

    @Test(
        "Alternates name the page itself, the other language and where to choose, whole addresses")
    func alternates() async throws {
        let site = try await MadeSite()
        defer { site.remove() }
        for path in ["en/cases/theft/index.html", "fr/cas/theft/index.html"] {
            let page = try #require(site.text(path))
            for (tongue, address) in [
                ("en", "en/cases/theft/"), ("fr", "fr/cas/theft/"), ("x-default", "case/theft/"),
            ] {
                let link = "hreflang=\"\(tongue)\" href=\"https://vigie.example/\(address)\">"
                #expect(page.contains(link), "\(path): \(link)")
            }
        }
    }

    @Test("Signs that mean something in markup are escaped once, wherever they go")
    func escapedOnce() async throws {
        let title = "\"One\" & <two> 'three' {{four}}"
        let text =
            "---\ntitle: '\(title.replacingOccurrences(of: "'", with: "''"))'\n"
            + "began: 2019\ntypes: [leak]\n---\n"
        let site = try await MadeSite(["cases/signs.md": text])
        defer { site.remove() }
        let escaped = "&quot;One&quot; &amp; &lt;two&gt; 'three' {{four}}"
        let page = try #require(site.text("en/cases/signs/index.html"))
        #expect(page.contains("<h1>\(escaped)</h1>"))
        for (path, text) in try site.files() where path.hasSuffix(".html") || path.hasSuffix(".xml")
        {
            #expect(!text.contains("<two>"), "\(path)")
            #expect(!text.contains("&amp;amp;") && !text.contains("&amp;lt;"), "\(path)")
        }
    }

    @Test("Images that bodies show are in the site as they are; others stay at home")
    func images() async throws {
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>%</title></svg>\n"
        let site = try await MadeSite([
            "cases/map.svg": drawing, "cases/unseen.svg": drawing,
            "cases/drawn.md": "---\ntitle: Drawn\nbegan: 2019\ntypes: [leak]\n---\n"
                + "\n![A map](map.svg)\n",
        ])
        defer { site.remove() }
        #expect(site.account.diagnostics.filter { $0.severity == .error }.isEmpty)
        let page = try #require(site.text("en/cases/drawn/index.html"))
        #expect(page.contains("<img src=\"/images/cases/map.svg\" alt=\"A map\""))
        #expect(site.text("images/cases/map.svg") == drawing)
        #expect(site.text("images/cases/unseen.svg") == nil)
    }

    @Test("A new title changes neither the address nor the feed's id")
    func retitled() async throws {
        let first = try await MadeSite()
        let text = Example.files["cases/theft.md"] ?? ""
        let second = try await MadeSite([
            "cases/theft.md": text.replacingOccurrences(of: "The theft", with: "A robbery")
        ])
        defer {
            first.remove()
            second.remove()
        }
        let ids = { (site: MadeSite) in
            (site.text("en/feed.xml") ?? "").matches(of: /<id>([^<]+)<\/id>/).map {
                String($0.output.1)
            }
        }
        #expect(ids(first) == ids(second))
        #expect(!ids(first).isEmpty)
        #expect(second.text("en/cases/theft/index.html")?.contains("A robbery") == true)
    }

    @Test("A denial comes before the accusation that it answers")
    func denialsFirst() async throws {
        let site = try await MadeSite()
        defer { site.remove() }
        let page = try #require(site.text("en/standings/utopia/no-theft/index.html"))
        let denial = try #require(page.range(of: "1 March 2017"))
        let accusation = try #require(page.range(of: "5 January 2017"))
        #expect(denial.lowerBound < accusation.lowerBound)
    }

    @Test(
        "Pages hold no script of their own, no style of their own, and load nothing from elsewhere")
    func loadsNothing() async throws {
        let site = try await MadeSite()
        defer { site.remove() }
        for (path, text) in try site.files() where path.hasSuffix(".html") {
            #expect(!text.contains("<style") && !text.contains(" style=\""), "\(path)")
            // Linked data is no script: nothing runs it.
            let own = text.matches(of: /<script(?![^>]*(?:src=|type="application\/ld\+json"))/)
            #expect(own.isEmpty, "\(path)")
            let loaded = text.matches(of: /<(?:script|img|iframe|source)[^>]*src="(https?:)?\/\//)
            #expect(loaded.isEmpty, "\(path)")
            #expect(text.matches(of: /\son[a-z]+="/).isEmpty, "\(path)")
        }
    }

    @Test("Every address that a page links to is there")
    func noDeadLinks() async throws {
        let site = try await MadeSite()
        defer { site.remove() }
        let files = try site.files()
        for (path, text) in files where path.hasSuffix(".html") {
            for match in text.matches(of: /(?:href|src)="(\/[^"\/#][^"#?]*|\/)(?:[?#][^"]*)?"/) {
                var target = String(match.output.1.dropFirst())
                if target.isEmpty || target.hasSuffix("/") { target += "index.html" }
                #expect(
                    files[target] != nil || target.hasSuffix("woff2"), "\(path) links to \(target)")
            }
        }
    }
}
