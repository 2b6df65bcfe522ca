import Testing

@testable import Vigie

@Suite("The difference between two texts")
struct DifferenceTests {
    private func apply(_ difference: Difference<Int>) -> (old: [Int], new: [Int]) {
        var (old, new): ([Int], [Int]) = ([], [])
        for run in difference.runs {
            if run.fate != .added { old += run.elements }
            if run.fate != .removed { new += run.elements }
        }
        return (old, new)
    }

    /// The length of the longest common subsequence, the slow and sure way.
    private func common(_ old: [Int], _ new: [Int]) -> Int {
        var row = [Int](repeating: 0, count: new.count + 1)
        for one in old {
            var corner = 0
            for (place, other) in new.enumerated() {
                let above = row[place + 1]
                row[place + 1] = one == other ? corner + 1 : max(row[place + 1], row[place])
                corner = above
            }
        }
        return row[new.count]
    }

    @Test("makes the one of the other, and keeps as much as can be kept", arguments: 0..<300)
    func random(seed: Int) {
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let old = (0..<next(30)).map { _ in next(6) }
        let new = (0..<next(30)).map { _ in next(6) }
        let difference = Difference(from: old, to: new)
        #expect(apply(difference) == (old, new))
        let kept = difference.runs.filter { $0.fate == .kept }.reduce(0) { $0 + $1.elements.count }
        #expect(kept == common(old, new))
    }

    @Test("takes all out and puts all in where too much differs")
    func limited() {
        let difference = Difference(
            from: [1] + Array(10..<60) + [2], to: [1] + Array(70..<120) + [2], limit: 5)
        #expect(difference.runs.map(\.fate) == [.kept, .removed, .added, .kept])
    }

    private func told(_ old: String, _ new: String) -> [String] {
        TextChange.changes(from: TextBlock.blocks(of: old), to: TextBlock.blocks(of: new)).map {
            change in
            change.section + "|"
                + change.words.map { words in
                    switch words.fate {
                    case .kept: words.text
                    case .removed: "[-\(words.text)]"
                    case .added: "[+\(words.text)]"
                    }
                }.joined(separator: " ")
        }
    }

    @Test("tells blocks by words, under the heading of their section; what stayed is left out")
    func blocks() {
        let old =
            "<h2>Facts</h2><p>It began in <time>May</time>.<sup><a>3</a></sup></p><p>Same.</p>"
        let new =
            "<h2>Facts</h2><p>It began in <time>June</time>.<sup><a>4</a></sup></p><p>Same.</p><li>More &amp; new</li>"
        #expect(told(old, new) == ["Facts|It began in [-May.] [+June.]", "Facts|[+More & new]"])
    }

    @Test("leaves the numbers of sources out, and keeps the letters of a date and French spaces")
    func details() {
        #expect(told("<p>A<sup>1</sup></p>", "<p>A<sup>2</sup></p>") == [])
        let french = "<p>Le <time>1<sup>er</sup>\u{A0}mai</time>, « oui\u{202F}»\u{202F}!</p>"
        #expect(
            TextBlock.blocks(of: french).map(\.text) == ["Le 1er\u{A0}mai, « oui\u{202F}»\u{202F}!"]
        )
    }

    @Test("tells a block that became another as taken out and put in")
    func replaced() {
        #expect(
            told("<p>One two three four</p>", "<p>Five six seven eight</p>")
                == ["|[-One two three four]", "|[+Five six seven eight]"])
    }
}
