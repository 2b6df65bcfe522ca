import Templates

/// The timeline as a drawing: blocks above the line for texts, below it for cases.
struct Skyline: View {
    /// A year's label.
    struct Label: View {
        var x: Int
        var text: String
        /// Whether it goes on narrow screens.
        var isMinor: Bool

        static let fields = Fields<Label>(
            "label",
            [.text("x") { String($0.x) }, .text("text") { $0.text }, .flag("minor") { $0.isMinor }])
    }

    var title: String
    var width: Int
    var height: Int
    /// Where the band of years begins.
    var ground: Int
    var solid: String
    var open: String
    var labels: [Label]

    static let fields = Fields<Skyline>(
        "skyline",
        [
            .text("title") { $0.title }, .text("width") { String($0.width) },
            .text("height") { String($0.height) }, .text("ground") { String($0.ground) },
            .text("sea") { String($0.ground + Skyline.band) },
            .text("sea-end") { String($0.height) },
            .text("middle") { String($0.ground + Skyline.band / 2) },
            .text("solid") { $0.solid }, .text("open") { $0.open },
            .list("labels") { $0.labels },
        ])

    /// How many units a year, a block and the band of years take.
    private static let (column, step, band) = (58, 20, 44)
    /// How many blocks a column may have before a block stands for several entries.
    private static let tallest = 24

    /// How many entries a block stands for.
    static func entriesPerBlock(_ years: [Timeline.Year]) -> Int {
        let highest = years.map { max($0.instruments.count, $0.cases.count) }.max() ?? 0
        return max(1, (highest + tallest - 1) / tallest)
    }

    /// The drawing of some years.
    init(_ years: [Timeline.Year], title: String) {
        let unit = Skyline.entriesPerBlock(years)
        func blocks(_ number: Int) -> Int { (number + unit - 1) / unit }
        let above = years.map { blocks($0.instruments.count) }.max() ?? 0
        let below = years.map { blocks($0.cases.count) }.max() ?? 0
        let ground = above * Skyline.step + 12
        var (solid, open) = ("", "")
        for (place, year) in years.enumerated() {
            let x = place * Skyline.column + 10
            for block in 0..<blocks(year.instruments.count) {
                let path = "M\(x) \(ground - 23 - block * Skyline.step)h38v12h-38z"
                if block < blocks(year.binding) { solid += path } else { open += path }
            }
            for block in 0..<blocks(year.cases.count) {
                let path = "M\(x) \(ground + Skyline.band + 10 + block * Skyline.step)h38v12h-38z"
                if block < blocks(year.incidents) { solid += path } else { open += path }
            }
        }
        self.title = title
        width = years.count * Skyline.column
        height = ground + Skyline.band + below * Skyline.step + 14
        self.ground = ground
        (self.solid, self.open) = (solid, open)
        labels = years.enumerated().map { place, year in
            Label(
                x: place * Skyline.column + 29, text: String(year.year),
                isMinor: place % 6 != 0)
        }
    }
}
