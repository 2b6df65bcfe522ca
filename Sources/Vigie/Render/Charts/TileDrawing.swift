/// The states of a region as tiles, each with its two letters.
///
/// Pure geometry: a party is a solid tile with its letters left out, one that takes part only
/// through an organisation a heavy frame, any other a thin one.
struct TileDrawing {
    /// How a state takes part.
    enum Part: Hashable, Sendable { case own, through, none }

    /// A state.
    struct Tile: Hashable, Sendable {
        let code: String
        let part: Part
    }

    static let (tileWidth, tileHeight, gap) = (30.0, 22.0, 2.0)
    /// The size of the letters: the widest code, `MW`, stays inside a heavy frame.
    static let letterSize = 12.5
    /// How many tiles stand in a line.
    static let perLine = 10
    static let width = Double(perLine) * (tileWidth + gap) - gap + 2

    private(set) var solid = ""
    private(set) var heavy = ""
    private(set) var thin = ""
    private(set) var letters: [ChartLabel] = []
    /// The letters on solid tiles, which are drawn in the colour of the paper.
    private(set) var reversed: [ChartLabel] = []
    let height: Double

    init(_ tiles: [Tile]) {
        let lines = (tiles.count + TileDrawing.perLine - 1) / TileDrawing.perLine
        let step = TileDrawing.tileHeight + TileDrawing.gap
        height = max(0, Double(lines) * step - TileDrawing.gap) + 2
        for (place, tile) in tiles.enumerated() {
            let x =
                1 + Double(place % TileDrawing.perLine) * (TileDrawing.tileWidth + TileDrawing.gap)
            let y = 1 + Double(place / TileDrawing.perLine) * step
            let box = Stroke.box(
                x: x, y: y, width: TileDrawing.tileWidth, height: TileDrawing.tileHeight)
            let letters = ChartLabel(x: x + TileDrawing.tileWidth / 2, y: y + 15.5, text: tile.code)
            switch tile.part {
            case .own:
                solid += box
                reversed.append(letters)
            case .through:
                heavy += Stroke.box(
                    x: x + 1, y: y + 1, width: TileDrawing.tileWidth - 2,
                    height: TileDrawing.tileHeight - 2)
                self.letters.append(letters)
            case .none:
                thin += box
                self.letters.append(letters)
            }
        }
    }
}
