import Testing

@testable import Vigie

@Suite("The anchors of paragraphs")
struct ParagraphAnchorsTests {
    private func anchors(_ html: String) -> [String] {
        var anchors = ParagraphAnchors()
        return anchors.mark(html).matches(of: /<p id="([^"]+)">/).map { String($0.output.1) }
    }

    @Test("survive edits of other paragraphs and other numbers of sources")
    func survive() {
        let before = anchors("<p>One</p>\n<p>Two<sup><a href=\"#x\">3</a></sup></p>")
        let after = anchors("<p>New</p>\n<p>Two<sup><a href=\"#x\">4</a></sup></p>\n<p>One</p>")
        #expect(before.count == 2)
        #expect(after[1] == before[1] && after[2] == before[0])
    }

    @Test("are told apart where two paragraphs are alike")
    func alike() {
        let anchors = anchors("<p>Same</p><p>Same</p>")
        #expect(Set(anchors).count == 2 && anchors[1] == anchors[0] + "-2")
    }
}
