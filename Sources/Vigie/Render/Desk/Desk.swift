import Markup
import Observatory
import Templates

/// What the pages of one language are drawn from: the assessed record, and the language's words.
struct Desk: Sendable {
    /// What was assessed.
    let assessment: Assessment
    /// The language of the pages.
    let language: Language
    /// The words of the interface.
    let strings: Strings
    /// The stylesheet, fonts and marks.
    let assets: Assets
    /// The templates, for drawing.
    let library: TemplateLibrary
    /// What stands before every path of the site in a link: the path of the base address.
    let basePath: String
    /// What the pages of a frozen version need besides; nil where pages are of the day.
    let frozen: FrozenSetting?
    /// What many pages need of all entries.
    let indexes: RecordIndexes

    /// The desk as all files of a plan share it: they are many, and it is large.
    private final class Shared: Sendable {
        let desk: Desk

        init(_ desk: Desk) { self.desk = desk }
    }

    private var shared: Shared?

    /// A desk for the pages of a language.
    init(
        assessment: Assessment, language: Language, strings: Strings, assets: Assets,
        library: TemplateLibrary, indexes: RecordIndexes? = nil, frozen: FrozenSetting? = nil
    ) {
        self.assessment = assessment
        self.language = language
        self.strings = strings
        self.assets = assets
        self.library = library
        self.frozen = frozen
        self.indexes = indexes ?? RecordIndexes(assessment)
        basePath = assessment.register.site.basePath
        shared = Shared(self)
    }

    var register: Register { assessment.register }
    var record: Record { assessment.register.record }
    var site: Site { assessment.register.site }
    var addresses: Addresses { assessment.register.addresses }
    var backlinks: Backlinks { assessment.register.backlinks }

    /// A file drawn with a template when it is written.
    ///
    /// - Parameter path: An address that ends with a slash, such as `/en/cases/`.
    func page<Page: View>(
        at path: String, _ template: TemplateName, _ view: @escaping @Sendable (Desk) -> Page
    ) -> PlannedFile {
        file(at: path + "index.html") { desk, bytes in
            desk.library.render(template, view(desk), in: desk.language.code, into: &bytes)
        }
    }

    /// A file made when it is written.
    ///
    /// - Parameter path: An address, with a slash at its beginning.
    func file(
        at path: String, _ draw: @escaping @Sendable (Desk, inout [UInt8]) -> Void
    ) -> PlannedFile {
        let shared = shared ?? Shared(self)
        return PlannedFile(path: String(path.dropFirst())) { draw(shared.desk, &$0) }
    }

    /// A path of the site as links name it, below the path of the base address.
    func href(_ path: String) -> String {
        if let frozen { return frozen.href(path) }
        return basePath.isEmpty ? path : basePath + path
    }

    /// A path of the site as other sites name it.
    func absolute(_ path: String) -> String { site.baseURL + path }

    /// A link to an entry's page, with its title; the slug alone where there is no such entry.
    func link(_ id: EntryID) -> LinkView {
        let known = frozen == nil ? indexes.links[language]?.value[id] : nil
        return known ?? newLink(id)
    }

    private func newLink(_ id: EntryID) -> LinkView {
        guard let entry = record.entry(id) else {
            return LinkView(href: nil, label: WordsView(text: id.slug.text))
        }
        return LinkView(href: href(id), label: title(of: entry))
    }

    /// The page of an entry, as links name it.
    ///
    /// A frozen page leads to the neutral permalink: that outlives languages and renamings.
    func href(_ id: EntryID) -> String {
        href(frozen == nil ? addresses.path(of: id, in: language) : addresses.permalink(of: id))
    }
}

extension Site {
    /// The path of the base address: empty, or `/vigie` where the site stands below one.
    var basePath: String {
        let afterScheme = baseURL.drop { $0 != ":" }.dropFirst(3)
        return String(afterScheme.drop { $0 != "/" })
    }
}
