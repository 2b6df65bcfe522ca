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

    /// A value that the page can be sifted by.
    struct Filter: View {
        var name: String
        var value: String

        static let fields = Fields<Filter>(
            "facet", [.text("name") { $0.name }, .text("value") { $0.value }])
    }

    /// All values, by what they sift by, each once.
    var filters: [Filter] {
        let year = date.map { String($0.iso.prefix { $0 != "-" }) }
        let single = [
            ("kind", kind), ("year", year), ("standing", standing?.rawValue),
            ("tongue", tongue?.code),
        ]
        return single.compactMap { name, value in value.map { Filter(name: name, value: $0) } }
            + norms.uniqued.sorted().map { Filter(name: "norm", value: $0.text) }
            + actors.uniqued.sorted().map { Filter(name: "actor", value: $0.text) }
    }

    static let fields = Fields<Facets>(
        "facets",
        [
            .list("filters") { $0.filters },
            .text("day") { $0.date?.iso },
            .text("when") { $0.date?.text },
        ])
}
