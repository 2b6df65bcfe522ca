/// Who attributed a case to whom on which basis, as a drawing: who speaks on the left, who is named
/// on the right; voices of one origin merge before the arrow.
///
/// Pure geometry, in units of a drawing 360 wide: it fits a phone, and grows as tall as the voices
/// ask.
struct WhoDrawing {
    static let width = 360.0
    static let nameSize = 14.0
    static let noteSize = 13.5
    /// Where voices merge, where arrows end, and what gathers the arrows to one who is named.
    static let (bus, arrow, brace) = (160.0, 224.0, 229.0)
    /// Where the names of the named begin and end.
    static let (right, rightEnd) = (236.0, 342.0)
    private static let (nameStep, noteStep, voiceGap, chorusGap, accuseeGap) =
        (17.0, 16.0, 5.0, 13.0, 12.0)
    private static let (indent, noteEnd) = (12.0, 154.0)
    /// Where the line to an arrow's head ends.
    private static let shaft = arrow - 8
    /// From how many voices of one origin on they are told in running text.
    static let crowd = 16

    private(set) var labels: [ChartLabel] = []
    private(set) var lines: [Chorus.Basis: String] = [:]
    /// What joins lines: the uprights of merging voices, the braces of the named.
    private(set) var joints = ""
    private(set) var links = ""
    private(set) var tips = ""
    private(set) var height = 0.0

    private var y = 30.0
    private var anchors: [(y: Double, end: Double)] = []

    /// A drawing under its two heads.
    init(_ accusees: [Accusee], heads: (speaks: String, named: String)) {
        labels = [
            ChartLabel(x: 0, y: 14, text: heads.speaks),
            ChartLabel(x: WhoDrawing.right, y: 14, text: heads.named),
        ]
        for accusee in accusees { add(accusee) }
        height = y - WhoDrawing.accuseeGap
        for (place, accusee) in accusees.enumerated() {
            for (lane, other) in accusee.links.enumerated() { link(place, other, lane) }
        }
    }

    private mutating func add(_ accusee: Accusee) {
        let top = y
        let arrows = accusee.choruses.map { chorus -> Double in
            let arrow = add(chorus)
            y += WhoDrawing.chorusGap
            return arrow
        }
        y -= WhoDrawing.chorusGap
        let first = arrows.first ?? top + WhoDrawing.nameStep
        if let last = arrows.last, last > first {
            joints += Stroke.upright(WhoDrawing.brace, from: first - 5, to: last + 5)
        }
        let room = WhoDrawing.rightEnd - WhoDrawing.right
        let names = Lettering.wrap(accusee.name, into: room, size: WhoDrawing.nameSize)
        var baseline = first + 4
        for name in names {
            labels.append(ChartLabel(x: WhoDrawing.right, y: baseline, text: name, role: .name))
            baseline += WhoDrawing.nameStep
        }
        let end = Lettering.width(names[0], size: WhoDrawing.nameSize)
        anchors.append((first, WhoDrawing.right + end))
        for note in Lettering.wrap(accusee.answer, into: room, size: WhoDrawing.noteSize) {
            labels.append(ChartLabel(x: WhoDrawing.right, y: baseline, text: note))
            baseline += WhoDrawing.noteStep
        }
        y = max(y, baseline - WhoDrawing.noteStep + 4) + WhoDrawing.accuseeGap
    }

    /// Draws the voices of an origin.
    ///
    /// - Returns: Where their arrow is.
    private mutating func add(_ chorus: Chorus) -> Double {
        var level: Double?
        if let head = chorus.head {
            level = add(head.name, of: head.basis, from: 0, to: WhoDrawing.shaft, role: .name)
            add(note: head.note)
        }
        let further = chorus.also.map { add($0.name, of: $0.basis, from: 0, role: .plain) }
        if !chorus.others.isEmpty { add(note: chorus.heading) }
        let levels = further + addOthers(chorus)
        if !levels.isEmpty {
            let first = level ?? levels[0]
            if let last = levels.last, last > first {
                joints += Stroke.upright(WhoDrawing.bus, from: first, to: last)
            }
            level = first
        }
        let arrow = level ?? y
        if chorus.head == nil {
            lines[chorus.basis, default: ""] += Stroke.level(
                arrow, from: WhoDrawing.bus, to: WhoDrawing.shaft)
        }
        tips += Stroke.tip(x: WhoDrawing.arrow, y: arrow)
        return arrow
    }

    /// Draws those who repeat, each with a line of its own while they are few.
    ///
    /// - Returns: Where their lines are.
    private mutating func addOthers(_ chorus: Chorus) -> [Double] {
        if chorus.others.count <= WhoDrawing.crowd {
            return chorus.others.map {
                add($0.name, of: $0.basis, from: WhoDrawing.indent, role: .plain)
            }
        }
        let names = chorus.others.map(\.name).joined(separator: ", ")
        let room = WhoDrawing.noteEnd - WhoDrawing.indent
        let top = y + WhoDrawing.noteStep - 5
        for line in Lettering.wrap(names, into: room, size: WhoDrawing.noteSize) {
            y += WhoDrawing.noteStep
            labels.append(ChartLabel(x: WhoDrawing.indent, y: y, text: line))
        }
        return [top, y - 5]
    }

    /// Draws a name, and a line from it: to where voices merge, or straight on.
    ///
    /// - Returns: Where the line is.
    private mutating func add(
        _ name: String, of basis: Chorus.Basis, from x: Double, to limit: Double = bus,
        role: ChartLabel.Role
    ) -> Double {
        let size = role == .name ? WhoDrawing.nameSize : WhoDrawing.noteSize
        let words = Lettering.wrap(name, into: WhoDrawing.noteEnd - 14 - x, size: size)
        for line in words {
            y += WhoDrawing.nameStep
            labels.append(ChartLabel(x: x, y: y, text: line, role: role))
        }
        let end = x + Lettering.width(words[words.count - 1], size: size) + 6
        lines[basis, default: ""] += Stroke.level(y - 4, from: end, to: limit)
        defer { y += WhoDrawing.voiceGap }
        return y - 4
    }

    private mutating func add(note: String) {
        y -= WhoDrawing.voiceGap / 2
        for line in Lettering.wrap(note, into: WhoDrawing.noteEnd, size: WhoDrawing.noteSize) {
            y += WhoDrawing.noteStep
            labels.append(ChartLabel(x: 0, y: y, text: line))
        }
        y += WhoDrawing.voiceGap / 2
    }

    /// Draws an alleged link along the right edge.
    private mutating func link(_ from: Int, _ to: Int, _ lane: Int) {
        let x = WhoDrawing.width - 3 - Double(lane % 3) * 4
        let (start, end) = (anchors[from], anchors[to])
        links +=
            "M\(Stroke.number(start.end + 5)) \(Stroke.number(start.y))H\(Stroke.number(x))"
            + "V\(Stroke.number(end.y))H\(Stroke.number(end.end + 12))"
        tips += Stroke.leftTip(x: end.end + 4, y: end.y)
    }
}
