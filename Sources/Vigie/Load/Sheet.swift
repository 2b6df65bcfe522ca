import Markup
import Observatory

/// What one file held.
enum Sheet: Sendable {
    case manuscript(Manuscript)
    case rendition(Rendition)
    case image(FoundFile)
    /// An entry whose file is there but cannot be used.
    case unread(EntryID)
    case nothing

    /// The entries whose headings the text links to.
    var linkedHeadings: [EntryID] {
        let body: Document?
        switch self {
        case .manuscript(let manuscript): body = manuscript.body
        case .rendition(let rendition): body = rendition.body
        case .image, .unread, .nothing: body = nil
        }
        return (body?.links ?? []).compactMap { link in
            guard link.fragment != nil, let kind = EntryKind(rawValue: link.kind),
                let slug = Slug(link.slug)
            else { return nil }
            return EntryID(kind, slug)
        }
    }
}
