import Diagnostics
import Markup
import Observatory

extension Proofreader {
    /// Checks the links and images of a body.
    ///
    /// - Parameters:
    ///   - path: The file that holds the body: the entry's own or a translation's.
    ///   - language: The body's language.
    mutating func check(_ body: Document, path: String, language: Language) {
        for link in body.links { check(link, path, language) }
        let folder = manuscript.facts.entry.id.kind.folder
        for image in body.images
        where !image.name.contains("/") && !library.images.contains(folder + "/" + image.name) {
            let names = library.images.filter { $0.hasPrefix(folder + "/") }
                .map { String($0.dropFirst(folder.count + 1)) }
            let near = NearMiss.of(image.name, among: names.sorted())
            add(
                Rules.missingImage.breach(
                    "'\(image.name)' is no image beside the entry", at: Location(path, image.place),
                    help: near.map { "did you mean '\($0)'?" }
                        ?? "put the image into the folder content/\(folder)"))
        }
    }

    private mutating func check(_ link: EntryLink, _ path: String, _ language: Language) {
        let place = Location(path, link.place)
        guard let kind = EntryKind(rawValue: link.kind), let slug = Slug(link.slug) else {
            add(
                Rules.badSlug.breach(
                    "'\(link.slug.prefix(80))' is no slug", at: place,
                    help: "write kind:slug, such as case:wannacry-2017"))
            return
        }
        let id = EntryID(kind, slug)
        var reader = Proofreader(manuscript, in: library)
        reader.check(id, at: .none, mayBeWithdrawn: true)
        for var diagnostic in reader.diagnostics {
            diagnostic.location = place
            add(diagnostic)
        }
        if reader.diagnostics.isEmpty, let fragment = link.fragment {
            check(fragment, of: id, at: place, language)
        }
    }

    private mutating func check(
        _ fragment: String, of id: EntryID, at place: Location, _ language: Language
    ) {
        guard let headings = library.outlines[id]?.headings, !headings.isEmpty else {
            guard library.names.presence(of: id) != nil else { return }
            return add(
                Rules.missingAnchor.breach(
                    "'\(fragment)' is no heading of \(id)", at: place,
                    help: "link the entry alone: [](\(id)); it has no text"))
        }
        guard let ids = headings[language] ?? headings.values.first, !ids.contains(fragment) else {
            return
        }
        let near = NearMiss.of(fragment, among: ids.sorted())
        add(
            Rules.missingAnchor.breach(
                "'\(fragment)' is no heading of \(id)", at: place,
                help: near.map { "did you mean '#\($0)'?" }
                    ?? "its headings are \(ids.sorted().prefix(8).joined(separator: ", "))"))
    }
}

extension Location {
    /// A place in a file, from lines of the file.
    init(_ path: String, _ place: Place) {
        self.init(path: path, line: place.line, column: place.column, length: place.length)
    }
}
