import Observatory
import Templates

/// How a frozen page is cited, as the page itself says it for ever.
struct FrozenCitation: View {
    /// Highwire's tags for the head.
    var tags: [Metadata.Tag]
    /// What the page says, for the head.
    var description: String?
    /// The address of the licence.
    var licence: String?
    /// The citation in words, as markup.
    var full: String
    var short: String?
    /// The files beside the page.
    var files: [CiteFile]

    static let fields = Fields<FrozenCitation>(
        "frozen citation",
        [
            .list("tags") { $0.tags }, .text("description") { $0.description },
            .text("licence") { $0.licence }, .html("full") { $0.full },
            .text("short") { $0.short }, .list("files") { $0.files },
        ])
}

extension Desk {
    /// How a version that is being published is cited; nil of kinds that are cited through others.
    func frozenCitation(of entry: Entry, as version: CitedVersion) -> FrozenCitation? {
        guard let page = citedPage(of: entry, as: version, in: language) else { return nil }
        let reference = reference(to: page)
        let usage = usage(of: page)
        return FrozenCitation(
            tags: Highwire.tags(reference).compactMap { tag in
                tag.content.map { Metadata.Tag(name: tag.name, content: $0) }
            },
            description: page.abstract, licence: licenceAddress, full: usage.full,
            short: usage.short, files: files(of: reference))
    }
}
