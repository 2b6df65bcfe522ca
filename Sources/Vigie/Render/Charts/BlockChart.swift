import Templates

/// Columns of blocks with their key, their scale and the same figures as a table.
struct BlockChart: View {
    /// What a series of the drawing is, in words.
    struct KeyItem: View {
        /// `Above:` or `Below:` where a side begins; absent else.
        var side: String?
        var text: String
        /// The path of the sign, 24 units by 12.
        var path: String
        var isSolid: Bool

        init(_ series: BlockDrawing.Series, _ text: String, side: String? = nil) {
            self.text = text
            self.side = side
            isSolid = series.isSolid
            path =
                series.shape == .box
                ? Stroke.box(x: 1, y: 1, width: 22, height: 10)
                : Stroke.cone(x: 4, y: 1, width: 16, height: 10)
        }

        static let fields = Fields<KeyItem>(
            "key",
            [
                .text("side") { $0.side }, .text("text") { $0.text }, .text("path") { $0.path },
                .flag("solid") { $0.isSolid },
            ])
    }

    /// The id of its title, unique on the page.
    var id: String
    /// What the drawing says, in a sentence.
    var title: String
    /// How the drawing is to be read, for those who do not see it.
    var description: String
    var key: [KeyItem]
    /// What a block stands for, and what is not drawn.
    var caption: String
    var table: FigureTable
    /// Whether the drawing is much wider than a phone.
    var isWide = false
    private let drawing: BlockDrawing

    init(
        _ drawing: BlockDrawing, id: String, title: String, description: String, key: [KeyItem],
        caption: String, table: FigureTable, isWide: Bool = false
    ) {
        self.drawing = drawing
        self.id = id
        self.title = title
        self.description = description
        self.key = key
        self.caption = caption
        self.table = table
        self.isWide = isWide
    }

    static let fields = Fields<BlockChart>(
        "block chart",
        [
            .text("id") { $0.id }, .text("title") { $0.title },
            .text("description") { $0.description }, .list("key") { $0.key },
            .text("caption") { $0.caption },
            .view("table", FigureTable.self) { $0.table }, .flag("wide") { $0.isWide },
            .text("width") { Stroke.number($0.drawing.width) },
            .text("height") { Stroke.number($0.drawing.height) },
            .text("ground") { Stroke.number($0.drawing.ground) },
            .text("sea") { Stroke.number($0.drawing.ground + BlockDrawing.band) },
            .flag("below") { $0.drawing.hasBelow },
            .text("solid") { $0.drawing.solid }, .text("open") { $0.drawing.open },
            .list("labels") { $0.drawing.labels }, .list("peaks") { $0.drawing.peaks },
        ])
}
