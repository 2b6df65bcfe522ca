import Observatory
import Templates

/// A page of the editors' own: about, method, glossary.
struct EditorialPage: View {
    var frame: PageFrame
    var title: WordsView
    var summary: WordsView?
    var body: BodyView?
    var sources: [SourceView]
    /// The rules of the method, on its page alone.
    var method: [MethodSection]

    static let fields = Fields<EditorialPage>(
        "editorial page",
        [
            .view("frame", PageFrame.self) { $0.frame },
            .view("title", WordsView.self) { $0.title },
            .view("summary", WordsView.self) { $0.summary },
            .view("body", BodyView.self) { $0.body }, .list("sources") { $0.sources },
            .list("method") { $0.method }, .flag("has-method") { !$0.method.isEmpty },
            .flag("has-sources") { !$0.sources.isEmpty },
        ])
}

extension Desk {
    /// Every page of the editors' own.
    var editorialPages: Section {
        Section(below: [addresses.home(in: language)]) {
            record.pages.map { page in
                self.page(at: addresses.path(of: page.entry.id, in: language), "page") {
                    $0.editorialPage(page)
                }
            }
        }
    }

    func editorialPage(_ page: Page) -> EditorialPage {
        let entry = page.entry
        let bibliography = Bibliography(entry, body: register.body(of: entry, in: language)?.0)
        return EditorialPage(
            frame: frame(heading(of: entry)), title: title(of: entry),
            summary: words(entry.summary),
            body: body(of: entry), sources: sources(bibliography),
            method: entry.slug == Slug("method") ? methodSections() : [])
    }
}
