import Testing

@testable import Preview

@Suite("What the preview shows")
struct PageTests {
    @Test("Addresses lead to the files that a host would serve")
    func paths() {
        #expect(PagePath.candidates("/", basePath: "") == ["index.html"])
        #expect(PagePath.candidates("/en/cases/", basePath: "") == ["en/cases/index.html"])
        #expect(PagePath.candidates("/a.css", basePath: "") == ["a.css"])
        #expect(PagePath.candidates("/sub/en/", basePath: "/sub") == ["en/index.html"])
        #expect(PagePath.candidates("/sub", basePath: "/sub") == ["index.html"])
        #expect(PagePath.candidates("/subway/", basePath: "/sub") == ["subway/index.html"])
    }

    @Test("The script stands before the end of the body, and nothing else changes")
    func script() {
        let page = Array("<body><p>é</p></body></html>".utf8)
        let shown = String(decoding: Sighting.page(page), as: UTF8.self)
        let digest = Sighting.digest(of: page)
        #expect(
            shown == "<body><p>é</p><script src=\"/.vigie/preview.js\" data-seen=\"\(digest)\" "
                + "defer></script></body></html>")
        #expect(Sighting.digest(of: Array("a".utf8)) != Sighting.digest(of: Array("b".utf8)))
        #expect(Sighting.page([]).isEmpty == false)
    }

    @Test("Events are sent line by line")
    func events() {
        #expect(EventStream.message("a", "b\nc") == "event: a\ndata: b\ndata: c\n\n")
        #expect(EventStream.message("a", "") == "event: a\ndata: \n\n")
    }

    @Test("Links open the editor that the environment names")
    func links() {
        let place = ("/a b/é.md", 3, 7)
        func link(_ links: EditorLinks) -> String {
            links.link(place.0, line: place.1, column: place.2)
        }
        #expect(link(EditorLinks(editor: nil)) == "vscode://file/a%20b/%C3%A9.md:3:7")
        #expect(link(EditorLinks(editor: "vim")) == "vscode://file/a%20b/%C3%A9.md:3:7")
        #expect(
            link(EditorLinks(editor: "/usr/bin/subl -w"))
                == "subl://open?url=file:///a%20b/%C3%A9.md&line=3")
        #expect(link(EditorLinks(template: "x://{path}#{line}")) == "x:///a%20b/%C3%A9.md#3")
    }
}
