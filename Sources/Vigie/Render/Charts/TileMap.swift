import Templates

/// The states by region, and which of them take part: a map without a map.
struct TileMap: View {
    /// A region.
    struct Region: View {
        var id: String
        var heading: String
        /// How many take part, and who, in words.
        var title: String
        var drawing: TileDrawing
        /// Those who take part, by name; absent where none does.
        var parties: String?
        /// Those who take part through an organisation; absent where none does.
        var through: String?
        /// Those who do not; absent where all do.
        var others: String?

        static let fields = Fields<Region>(
            "region",
            [
                .text("id") { $0.id }, .text("heading") { $0.heading },
                .text("title") { $0.title },
                .text("width") { _ in Stroke.number(TileDrawing.width) },
                .text("height") { Stroke.number($0.drawing.height) },
                .text("solid") { $0.drawing.solid }, .text("heavy") { $0.drawing.heavy },
                .text("thin") { $0.drawing.thin }, .list("letters") { $0.drawing.letters },
                .list("reversed") { $0.drawing.reversed }, .text("parties") { $0.parties },
                .text("through") { $0.through }, .text("others") { $0.others },
            ])
    }

    /// What the map says, in a sentence.
    var lead: String
    var regions: [Region]
    /// Whether some take part only through an organisation.
    var hasThrough: Bool

    static let fields = Fields<TileMap>(
        "tile map",
        [
            .text("lead") { $0.lead }, .list("regions") { $0.regions },
            .flag("has-through") { $0.hasThrough },
        ])
}
