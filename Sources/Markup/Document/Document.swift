/// What one Markdown body holds after its parse: pieces in reading order, and what they refer to.
///
/// A document knows no address and no title of other entries. A page joins the pieces with its own:
/// the same document serves the page of every language.
public struct Document: Sendable, Hashable {
    /// The body in reading order; adjacent HTML is one piece.
    public var pieces: [Piece] = []
    /// The links to other entries, in reading order.
    public var links: [EntryLink] = []
    /// The sources cited, in the order of their first citation: the number of a source is its
    /// index here plus one.
    public var citations: [CitedSource] = []
    /// The headings in reading order.
    public var headings: [Heading] = []
    /// The images in reading order; one shown twice is listed twice.
    public var images: [Image] = []

    /// An empty document, that of an empty body.
    public init() {}

    /// A part of a body.
    public enum Piece: Sendable, Hashable {
        /// Finished HTML, escaped.
        case html(String)
        /// The opening of a link to an entry. The page writes `<a href="…">`, then, where
        /// ``EntryLink/takesTitle`` says so, the entry's title, escaped. The label and `</a>` follow
        /// as HTML.
        case link(EntryLink)
        /// A citation. The page writes the whole element, such as
        /// `<a id=c3-1 href=#s-nao>3</a>`, and raises those side by side together.
        case citation(Citation)
        /// An image. The page writes the whole element.
        case image(Image)
    }
}
