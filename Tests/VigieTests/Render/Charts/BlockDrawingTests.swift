import Testing

@testable import Vigie

@Suite struct BlockDrawingTests {
    private static let series = [
        BlockDrawing.Series(isSolid: true), BlockDrawing.Series(isSolid: false),
    ]
    private static let cones = [
        BlockDrawing.Series(shape: .cone, isSolid: true),
        BlockDrawing.Series(shape: .cone, isSolid: false),
    ]

    private static func columns(_ number: Int, _ most: Int) -> [BlockDrawing.Column] {
        (0..<number).map { place in
            BlockDrawing.Column(
                label: "\(2000 + place)", above: [place % (most + 1), place % 3],
                below: [most - place % (most + 1), place % 2])
        }
    }

    /// Few and many columns, low and tall ones, and the months of fourteen years.
    private static let drawings: [BlockDrawing] = [
        BlockDrawing(columns(2, 3), above: series, below: cones),
        BlockDrawing(columns(24, 5), above: series, below: cones),
        BlockDrawing(columns(12, 400), above: series, below: cones),
        BlockDrawing(columns(30, 7).map { .init(label: $0.label, above: $0.above) }, above: series),
        BlockDrawing(columns(168, 14), above: series, below: cones, within: 1044),
    ]

    @Test(arguments: drawings.indices) func blocksStandApart(place: Int) {
        let drawing = BlockDrawingTests.drawings[place]
        let shapes = Surveyed.shapes(drawing.solid) + Surveyed.shapes(drawing.open)
        #expect(!shapes.isEmpty)
        #expect(Surveyed.collisions(shapes) == 0)
    }

    @Test(arguments: drawings.indices) func labelsStandApartFromOneAnotherAndFromBlocks(place: Int)
    {
        let drawing = BlockDrawingTests.drawings[place]
        let labels = (drawing.labels + drawing.peaks).map {
            Surveyed.box($0, size: BlockDrawing.labelSize, isCentred: true)
        }
        let shapes = Surveyed.shapes(drawing.solid) + Surveyed.shapes(drawing.open)
        #expect(Surveyed.collisions(labels) == 0)
        #expect(!labels.contains { label in shapes.contains { $0.overlaps(label) } })
    }

    @Test(arguments: drawings.indices) func everythingIsInside(place: Int) {
        let drawing = BlockDrawingTests.drawings[place]
        let labels = (drawing.labels + drawing.peaks).map {
            Surveyed.box($0, size: BlockDrawing.labelSize, isCentred: true)
        }
        let shapes = Surveyed.shapes(drawing.solid) + Surveyed.shapes(drawing.open)
        #expect(
            (labels + shapes).allSatisfy {
                $0.isInside(width: drawing.width, height: drawing.height)
            })
    }

    @Test func aBlockIsAnEntryWhileColumnsAreLow() {
        let drawing = BlockDrawing([.init(label: "2017", above: [3, 2])], above: Self.series)
        #expect(drawing.unit == 1)
        #expect(Surveyed.shapes(drawing.solid).count == 3)
        #expect(Surveyed.shapes(drawing.open).count == 2)
    }

    @Test func aBlockOfATallColumnStandsForSeveralAndNoEntryIsLost() {
        let drawing = BlockDrawing(
            [.init(label: "2018", above: [100, 1])], above: Self.series)
        #expect(drawing.unit == 7)
        #expect(Surveyed.shapes(drawing.solid).count == 15)
        #expect(Surveyed.shapes(drawing.open).count == 1)
    }

    @Test func theHighestColumnOfEachSideIsToldInFigures() {
        let drawing = BlockDrawing(
            [
                .init(label: "2017", above: [1, 0], below: [4, 0]),
                .init(label: "2018", above: [2, 5], below: [0, 0]),
            ], above: Self.series, below: Self.cones)
        #expect(drawing.peaks.map(\.text) == ["7", "4"])
    }

    @Test func withoutAnythingThereIsOnlyTheLine() {
        let drawing = BlockDrawing([.init(label: "2017", above: [0])], above: [Self.series[0]])
        #expect(drawing.solid.isEmpty && drawing.open.isEmpty && drawing.peaks.isEmpty)
        #expect(!drawing.hasBelow)
    }
}
