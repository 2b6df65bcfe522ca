/// The texts that state a norm by date, each kind of text a branch: the norm's family tree.
///
/// Pure geometry, 360 units wide. The order of time is drawn, not who copied whom.
struct LineageDrawing {
    /// A text.
    struct Text: Hashable, Sendable {
        /// Which branch it stands on, from 0.
        let branch: Int
        let year: String
        let name: String
        let force: Force
    }

    /// Whether it binds, is voluntary or only proposed.
    enum Force: Hashable, Sendable { case binding, voluntary, proposed }

    static let width = 360.0
    static let size = 13.5
    private static let (trunk, lane, step, gap) = (48.0, 13.0, 16.0, 8.0)

    private(set) var labels: [ChartLabel] = []
    private(set) var branches = ""
    private(set) var solid = ""
    private(set) var open = ""
    private(set) var height = 0.0
    /// Where names begin.
    let names: Double

    /// A drawing of texts in the order of time.
    init(_ texts: [Text]) {
        let lanes = (texts.map(\.branch).max() ?? 0) + 1
        names = LineageDrawing.trunk + Double(lanes - 1) * LineageDrawing.lane + 16
        var y = 4.0
        var spans: [Int: (first: Double, last: Double)] = [:]
        var year = ""
        for text in texts {
            let middle = y + LineageDrawing.step / 2 + 1
            if text.year != year {
                labels.append(ChartLabel(x: 0, y: middle + 5, text: text.year, role: .name))
                year = text.year
            }
            mark(text, at: middle)
            spans[text.branch] = (spans[text.branch]?.first ?? middle, middle)
            let room = LineageDrawing.width - names
            for line in Lettering.wrap(text.name, into: room, size: LineageDrawing.size) {
                labels.append(ChartLabel(x: names, y: y + 14, text: line))
                y += LineageDrawing.step
            }
            y += LineageDrawing.gap
        }
        height = y
        join(spans, root: texts.first?.branch ?? 0)
    }

    private func x(_ branch: Int) -> Double {
        LineageDrawing.trunk + Double(branch) * LineageDrawing.lane
    }

    private mutating func mark(_ text: Text, at y: Double) {
        let x = x(text.branch)
        switch text.force {
        case .binding: solid += Stroke.box(x: x - 4.5, y: y - 4.5, width: 9, height: 9)
        case .voluntary: open += Stroke.box(x: x - 4.5, y: y - 4.5, width: 9, height: 9)
        case .proposed: open += Stroke.diamond(x: x, y: y, radius: 5.5)
        }
    }

    /// Draws each branch, and where it leaves the first text.
    private mutating func join(_ spans: [Int: (first: Double, last: Double)], root: Int) {
        guard let start = spans[root]?.first else { return }
        let fork = start + 11
        for (branch, span) in spans.sorted(by: { $0.key < $1.key }) {
            let top = branch == root ? span.first : fork
            if span.last > top { branches += Stroke.upright(x(branch), from: top, to: span.last) }
        }
        let others = spans.keys.filter { $0 != root }
        guard let least = others.min(), let most = others.max() else { return }
        branches += Stroke.upright(x(root), from: start, to: fork)
        branches += Stroke.level(
            fork, from: min(x(root), x(least)), to: max(x(root), x(most)))
    }
}
