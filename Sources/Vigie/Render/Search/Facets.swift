import Observatory
import Templates

/// What search may sort and sift a page by. Its words are the same in every language, so that a
/// search is kept when the reader changes the language.
struct Facets: View {
    /// A kind of entry, or `standing` for a dossier.
    var kind: String
    var norms: [Slug] = []
    var actors: [Slug] = []
    /// The day that it is of, by its precision; absent where it is of none.
    var date: DateView?
    /// A standing, of dossiers.
    var standing: Standing?
    /// The language of an article.
    var tongue: Language?

    /// As Pagefind reads it: `kind:case, norm:no-ip-theft, actor:russia, year:2017`. Slugs have
    /// neither commas nor colons.
    var filters: String {
        var pairs = ["kind:" + kind]
        pairs += norms.uniqued.sorted().map { "norm:" + $0.text }
        pairs += actors.uniqued.sorted().map { "actor:" + $0.text }
        if let date { pairs.append("year:" + date.iso.prefix { $0 != "-" }) }
        if let standing { pairs.append("standing:" + standing.rawValue) }
        if let tongue { pairs.append("tongue:" + tongue.code) }
        return pairs.joined(separator: ", ")
    }

    static let fields = Fields<Facets>(
        "facets",
        [
            .text("filters") { $0.filters },
            .text("day") { $0.date?.iso },
            .text("when") { $0.date?.text },
        ])
}
