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

    /// All values, by what they sift by, each once.
    private var filters: [(name: String, value: String)] {
        let year = date.map { String($0.iso.prefix { $0 != "-" }) }
        let single = [
            ("kind", kind), ("year", year), ("standing", standing?.rawValue),
            ("tongue", tongue?.code),
        ]
        return single.compactMap { name, value in value.map { (name, $0) } }
            + norms.uniqued.sorted().map { ("norm", $0.text) }
            + actors.uniqued.sorted().map { ("actor", $0.text) }
    }

    /// The filters as Pagefind reads several of one element: a list of names, each with the attribute
    /// that has the value. Values in the list itself would end it: the first would have all others.
    private var attributes: String {
        let numbered = filters.enumerated().map { number, filter in
            (
                name: "\(filter.name)[data-\(number)]",
                value: "data-\(number)=\"\(HTMLEscape.escape(filter.value))\""
            )
        }
        let names = numbered.map(\.name).joined(separator: ",")
        return "data-pagefind-filter=\"\(names)\" "
            + numbered.map(\.value).joined(separator: " ")
    }

    static let fields = Fields<Facets>(
        "facets",
        [
            .html("filters") { $0.attributes }, .text("day") { $0.date?.iso },
            .text("when") { $0.date?.text },
        ])
}
