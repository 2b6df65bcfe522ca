/// Counts over time as columns of blocks above and below a line.
///
/// Pure geometry: position and fill carry the meaning, never a colour alone. Each series of a
/// column takes as many blocks as it has entries; where a column would be too tall, a block stands
/// for several.
struct BlockDrawing {
    /// How a series is drawn.
    struct Series: Hashable, Sendable {
        enum Shape: Hashable, Sendable { case box, cone }

        var shape = Shape.box
        var isSolid: Bool
    }

    /// A stretch of time: what it counts in the order of the series, from the line outwards.
    struct Column: Hashable, Sendable {
        /// What stands at the line; empty: nothing.
        var label: String
        var above: [Int]
        var below: [Int] = []
    }

    /// Room for words at both ends, so that a label at the edge stays inside.
    static let margin = 18.0
    static let labelSize = 13.5
    /// How many blocks a side of a column has at most.
    static let tallest = 16
    /// The band of labels between both sides, and the room of a number beyond a column.
    static let (band, number) = (22.0, 16.0)
    private static let widest = 30.0

    let width: Double
    let height: Double
    /// How many entries a block stands for.
    let unit: Int
    /// The line, and the lower edge of the band of labels.
    let ground: Double
    /// Whether there is a side below the band.
    let hasBelow: Bool
    private(set) var solid = ""
    private(set) var open = ""
    /// The labels at the line, centred on their place.
    private(set) var labels: [ChartLabel] = []
    /// The number of the highest column of each side, centred on its place.
    private(set) var peaks: [ChartLabel] = []

    private let pitch: Double
    private let step: Double

    /// A drawing of columns, as wide as they need within a width.
    init(_ columns: [Column], above: [Series], below: [Series] = [], within room: Double = 360) {
        let sides = columns.flatMap { [$0.above.reduce(0, +), $0.below.reduce(0, +)] }
        let unit = max(1, ((sides.max() ?? 0) + BlockDrawing.tallest - 1) / BlockDrawing.tallest)
        self.unit = unit
        width = room
        let inner = room - 2 * BlockDrawing.margin
        pitch = min(BlockDrawing.widest, inner / Double(max(1, columns.count)))
        step = pitch > 12 ? 10 : 7
        func tallest(_ side: (Column) -> [Int]) -> Int {
            columns.map { side($0).map { BlockDrawing.blocks($0, unit) }.reduce(0, +) }.max() ?? 0
        }
        let (high, deep) = (tallest(\.above), tallest(\.below))
        hasBelow = deep > 0
        ground = BlockDrawing.number + Double(high) * step + 2
        let foot = deep == 0 ? 0 : Double(deep) * step + BlockDrawing.number + 2
        height = ground + BlockDrawing.band + foot
        for (place, column) in columns.enumerated() { draw(column, place, above, below) }
        addLabels(columns)
        addPeak(columns, isAbove: true, \.above)
        if hasBelow { addPeak(columns, isAbove: false, \.below) }
    }

    /// How many blocks a number takes; part of a block is one.
    private static func blocks(_ number: Int, _ unit: Int) -> Int { (number + unit - 1) / unit }

    /// The middle of a column.
    private func middle(_ place: Int) -> Double {
        BlockDrawing.margin + (Double(place) + 0.5) * pitch
    }

    private mutating func draw(
        _ column: Column, _ place: Int, _ above: [Series], _ below: [Series]
    ) {
        var row = 0
        for (series, number) in zip(above, column.above) {
            for _ in 0..<BlockDrawing.blocks(number, unit) {
                row += 1
                draw(series, place, ground - Double(row) * step + 1)
            }
        }
        row = 0
        for (series, number) in zip(below, column.below) {
            for _ in 0..<BlockDrawing.blocks(number, unit) {
                draw(series, place, ground + BlockDrawing.band + Double(row) * step + 2)
                row += 1
            }
        }
    }

    private mutating func draw(_ series: Series, _ place: Int, _ y: Double) {
        let (width, height) = (pitch * 0.72, step - 3)
        let x = middle(place) - width / 2
        let path =
            series.shape == .box
            ? Stroke.box(x: x, y: y, width: width, height: height)
            : Stroke.cone(x: x, y: y, width: width, height: height)
        if series.isSolid { solid += path } else { open += path }
    }

    /// Labels, as many as stand apart.
    private mutating func addLabels(_ columns: [Column]) {
        var end = -Double.infinity
        for (place, column) in columns.enumerated() where !column.label.isEmpty {
            let half = Lettering.width(column.label, size: BlockDrawing.labelSize) / 2
            guard middle(place) - half > end + 6 else { continue }
            labels.append(
                ChartLabel(
                    x: middle(place), y: ground + BlockDrawing.band / 2 + 5, text: column.label))
            end = middle(place) + half
        }
    }

    private mutating func addPeak(
        _ columns: [Column], isAbove: Bool, _ side: (Column) -> [Int]
    ) {
        let totals = columns.map { side($0).reduce(0, +) }
        guard let most = totals.max(), most > 0, let place = totals.firstIndex(of: most) else {
            return
        }
        // The tallest in blocks may be a neighbour: parts of blocks count as whole ones.
        let rows = columns.map { side($0).map { BlockDrawing.blocks($0, unit) }.reduce(0, +) }
        let reach = Double(rows.max() ?? 0) * step
        let y = isAbove ? ground - reach - 4 : ground + BlockDrawing.band + reach + 14
        peaks.append(ChartLabel(x: middle(place), y: y, text: "\(most)"))
    }
}
