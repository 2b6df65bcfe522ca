import Markup
import Observatory

extension Desk {
    /// The stylesheet of every page: all that cases and articles need, which most readers come to.
    static let styles = "vigie.css"

    /// The stylesheet of what the others have besides.
    static let moreStyles = "more.css"

    /// The addresses of a page's stylesheets.
    func styles(more: Bool = true) -> [String] {
        (more ? [Desk.styles, Desk.moreStyles] : [Desk.styles])
            .compactMap { assets.path($0) }.map { href($0) }
    }

    /// Whether an editor wrote a table into an entry: it alone, of what a case or an article may have,
    /// needs more styles than every page does.
    func hasTable(_ entry: Entry) -> Bool {
        let pieces = register.body(of: entry, in: language)?.0.pieces ?? []
        return pieces.contains { piece in
            if case .html(let html) = piece { html.holds(markup: "<table") } else { false }
        }
    }
}
