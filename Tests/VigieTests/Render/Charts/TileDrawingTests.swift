import Testing

@testable import Vigie

@Suite struct TileDrawingTests {
    private let drawing = TileDrawing(
        (0..<54).map { place in
            TileDrawing.Tile(
                code: ["WM", "MW", "II"][place % 3],
                part: [.own, .through, .none][place / 2 % 3])
        })

    private var shapes: [Surveyed.Box] {
        [drawing.solid, drawing.heavy, drawing.thin].flatMap(Surveyed.shapes)
    }

    @Test func everyStateHasATileOfItsOwn() {
        #expect(shapes.count == 54)
        #expect(Surveyed.collisions(shapes) == 0)
        #expect(drawing.letters.count + drawing.reversed.count == 54)
    }

    @Test func partiesAreSolidAndTheirLettersLeftOut() {
        #expect(Surveyed.shapes(drawing.solid).count == drawing.reversed.count)
        #expect(drawing.reversed.count == 18)
    }

    @Test func lettersStandInsideTheirTiles() {
        for label in drawing.letters + drawing.reversed {
            let box = Surveyed.box(label, size: TileDrawing.letterSize, isCentred: true)
            #expect(
                shapes.contains {
                    $0.left < box.left && box.right < $0.right && $0.top < box.top
                        && box.bottom < $0.bottom
                })
        }
    }

    @Test func everythingIsInside() {
        #expect(
            shapes.allSatisfy { $0.isInside(width: TileDrawing.width, height: drawing.height) })
    }
}
