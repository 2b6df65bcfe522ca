import Testing

@testable import Vigie

@Suite struct LineageDrawingTests {
    private let drawing = LineageDrawing(
        (0..<25).map { place in
            LineageDrawing.Text(
                branch: [0, 1, 0, 3, 2, 4][place % 6], year: "\(2010 + place / 3)",
                name: place % 4 == 0
                    ? "A declaration whose name is so long that it does not fit on two lines of a phone"
                    : "Report \(place)",
                force: [.binding, .voluntary, .proposed][place % 3])
        })

    private var words: [Surveyed.Box] {
        drawing.labels.map { Surveyed.box($0, size: LineageDrawing.size) }
    }

    private var marks: [Surveyed.Box] {
        Surveyed.shapes(drawing.solid) + Surveyed.shapes(drawing.open)
    }

    @Test func everyTextHasAMarkAndNoMarkLiesOverAnother() {
        #expect(marks.count == 25)
        #expect(Surveyed.collisions(marks) == 0)
        #expect(Surveyed.shapes(drawing.solid).count == 9)
    }

    @Test func noWordsLieOverOthersNorOverMarksAndBranches() {
        #expect(Surveyed.collisions(words) == 0)
        let lines = Surveyed.shapes(drawing.branches) + marks
        #expect(!lines.contains { line in words.contains { $0.overlaps(line) } })
    }

    @Test func everythingIsInside() {
        let all = words + marks + Surveyed.shapes(drawing.branches)
        #expect(
            all.allSatisfy { $0.isInside(width: LineageDrawing.width, height: drawing.height) })
    }

    @Test func aYearIsNamedWhereItBegins() {
        let years = drawing.labels.filter { $0.role == .name }.map(\.text)
        #expect(years == (2010...2018).map(String.init))
    }

    @Test func oneBranchNeedsNoFork() {
        let drawing = LineageDrawing([
            .init(branch: 0, year: "2015", name: "A", force: .binding),
            .init(branch: 0, year: "2021", name: "B", force: .voluntary),
        ])
        #expect(Surveyed.shapes(drawing.branches).count == 1)
    }
}
