import Clippings
import Markup
import Observatory

/// Slugs of new articles and outlets, made of their names.
enum ArticleSlug {
    /// Outlet, date and the first long words of the headline, as far as they are known; nil where
    /// nothing of them is.
    static func of(_ clipping: Clipping, outlet: Slug?) -> Slug? {
        let words = segments(clipping.headline ?? "").filter { $0.count > 3 }.prefix(3)
        let date = clipping.date.map { [$0] } ?? []
        let parts = (outlet.map { [$0.text] } ?? []) + date + words.map(String.init)
        return made(of: parts.joined(separator: " "))
    }

    /// A slug made of words, as many as one holds; nil where nothing of them can stand in one.
    static func made(of words: String) -> Slug? {
        var text = ""
        for segment in segments(words) where text.utf8.count + segment.utf8.count < 79 {
            text += (text.isEmpty ? "" : "-") + segment
        }
        return Slug(text)
    }

    private static func segments(_ words: String) -> [Substring] {
        ASCIIFolding.words(of: words).split(separator: "-")
    }
}
