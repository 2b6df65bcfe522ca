import Markup
import Observatory

/// What one file held.
enum Sheet: Sendable {
    case manuscript(Manuscript)
    case rendition(Rendition)
    case image(ContentImage)
    /// An entry that is published and has no former names; more was not asked.
    case glimpsed(EntryID)
    /// An entry whose file is there but cannot be used.
    case unread(EntryID)
    case nothing

    /// The facts of an entry; nil of anything else.
    var facts: Facts? {
        if case .manuscript(let manuscript) = self { manuscript.facts } else { nil }
    }

    /// The entries whose headings the text links to.
    var linkedHeadings: [EntryID] {
        switch self {
        case .manuscript(let manuscript): manuscript.body?.linkedHeadings ?? []
        case .rendition(let rendition): rendition.body?.linkedHeadings ?? []
        case .image, .glimpsed, .unread, .nothing: []
        }
    }

    /// Whether it is an entry or a translation that could be used.
    var isOfWords: Bool {
        switch self {
        case .manuscript, .rendition: true
        case .image, .glimpsed, .unread, .nothing: false
        }
    }
}

extension Document {
    /// The entries whose headings it links to.
    var linkedHeadings: [EntryID] {
        links.compactMap { link in
            guard link.fragment != nil, let kind = EntryKind(rawValue: link.kind),
                let slug = Slug(link.slug)
            else { return nil }
            return EntryID(kind, slug)
        }
    }
}
