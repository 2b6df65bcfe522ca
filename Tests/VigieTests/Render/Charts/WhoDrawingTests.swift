import Testing

@testable import Vigie

@Suite struct WhoDrawingTests {
    private static func voice(
        _ name: String, _ basis: Chorus.Basis = .political
    ) -> Chorus.Voice {
        Chorus.Voice(name: name, note: "\(basis.rawValue), 19\u{A0}Dec\u{A0}2017", basis: basis)
    }

    private static func chorus(_ head: String?, _ others: [String] = []) -> Chorus {
        Chorus(
            head: head.map { voice($0, .legal) },
            also: head == nil ? [] : [voice("also technical, 2018", .technical)],
            heading: "and, repeating it:", others: others.map { voice($0) })
    }

    /// A worm with many voices, a joint statement of thirteen, one of forty, and names that are long.
    static let drawings: [[Accusee]] = [
        [
            Accusee(
                name: "North Korea", answer: "denied, Oct\u{A0}2017, 21\u{A0}Dec\u{A0}2017",
                choruses: [
                    chorus("United States", ["Microsoft", "Japan", "Canada", "New Zealand"]),
                    chorus("Australia"),
                ]),
            Accusee(
                name: "Lazarus Group", answer: "no answer on record",
                choruses: [chorus("United Kingdom"), chorus("European Union")], links: [0]),
        ],
        [
            Accusee(
                name: "China", answer: "denied, 2025",
                choruses: [chorus(nil, (1...13).map { "State number \($0)" })])
        ],
        [
            Accusee(
                name: "Sichuan Juxinhe Network Technology Company", answer: "no answer on record",
                choruses: [chorus(nil, (1...40).map { "A state of the north \($0)" })]),
            Accusee(
                name: "Russia", answer: "",
                choruses: [
                    chorus(
                        "Office of the High Commissioner for Human Rights of the United Nations",
                        ["Organisation internationale de la Francophonie"])
                ], links: [0]),
        ],
        [Accusee(name: "Donaudampfschifffahrtsgesellschaft", answer: "", choruses: [])],
    ]

    private func drawing(_ accusees: [Accusee]) -> WhoDrawing {
        WhoDrawing(accusees, heads: ("Who speaks", "Who is named"))
    }

    private func boxes(_ drawing: WhoDrawing) -> [Surveyed.Box] {
        drawing.labels.map {
            Surveyed.box(
                $0, size: $0.role == .name ? WhoDrawing.nameSize : WhoDrawing.noteSize)
        }
    }

    @Test(arguments: drawings) func noWordsLieOverOthers(accusees: [Accusee]) {
        #expect(Surveyed.collisions(boxes(drawing(accusees))) == 0)
    }

    @Test(arguments: drawings) func allWordsAndLinesAreInside(accusees: [Accusee]) {
        let drawing = drawing(accusees)
        let paths =
            Array(drawing.lines.values) + [drawing.joints, drawing.links, drawing.tips]
        let all = boxes(drawing) + paths.flatMap(Surveyed.shapes)
        #expect(all.allSatisfy { $0.isInside(width: WhoDrawing.width, height: drawing.height) })
    }

    @Test(arguments: drawings) func noLineCrossesWords(accusees: [Accusee]) {
        let drawing = drawing(accusees)
        let lines =
            drawing.lines.values.flatMap(Surveyed.shapes) + Surveyed.shapes(drawing.joints)
        let words = boxes(drawing)
        #expect(!lines.contains { line in words.contains { $0.overlaps(line) } })
    }

    @Test(arguments: drawings) func everyNameIsTold(accusees: [Accusee]) {
        let words = drawing(accusees).labels.map(\.text).joined()
            .filter { $0 != " " && $0 != "," }
        for accusee in accusees {
            let names = accusee.choruses.flatMap { [$0.head].compactMap(\.self) + $0.others }
            for name in [accusee.name] + names.map(\.name) {
                #expect(words.contains(name.filter { $0 != " " && $0 != "," }))
            }
        }
    }

    @Test func voicesOfOneOriginHaveOneArrow() {
        let drawing = drawing(WhoDrawingTests.drawings[0])
        let arrows = drawing.tips.count { $0 == "M" }
        #expect(arrows == 4 + 1)
        #expect(drawing.links.count { $0 == "M" } == 1)
    }

    @Test func lineStylesFollowTheBasis() {
        let drawing = drawing(WhoDrawingTests.drawings[0])
        #expect(drawing.lines[.political]?.count { $0 == "M" } == 4)
        #expect(drawing.lines[.legal]?.count { $0 == "M" } == 4)
        #expect(drawing.lines[.technical]?.count { $0 == "M" } == 4)
    }
}
