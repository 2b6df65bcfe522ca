import Testing
import Templates

struct Person: View {
    var name: String
    static let fields = Fields<Person>("person", [.text("name") { $0.name }])
}

@Test func aPageIsDrawn() {
    let page = TemplateFile("page.mustache", bytes: Array("<p>{{name}}</p>".utf8))
    let outcome = TemplateLibrary.load(
        folder: "", [page, .init("strings/en.yaml", bytes: [])], languages: [.english],
        pages: ["page": Person.self])
    #expect(outcome.diagnostics == [])
    #expect(outcome.product.render("page", Person(name: "A & B"), in: "en") == "<p>A &amp; B</p>\n")
}
