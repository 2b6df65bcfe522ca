import Markup
import Testing

@testable import struct Markup.Anchors

@Suite struct HeadingTests {
    @Test(arguments: [
        ("Effects", "s-effects"), ("L’État & l'œuvre", "s-l-etat-l-oeuvre"),
        ("Straße", "s-strasse"),
        ("Ærø Łódź Þór ĲsselmeeR ﬁn", "s-aero-lodz-thor-ijsselmeer-fin"),
        ("e\u{301}te\u{301}", "s-ete"), ("été", "s-ete"), ("№ 5 × 7", "s-5-7"), ("!?", "s-section"),
        ("日本", "s-section"), ("Привет x", "s-x"), ("`code_x` *y*", "s-code-x-y"),
        ("location", "s-location"), ("12:30", "s-12-30"), ("  a  --  b  ", "s-a-b"),
        ("ựñŷ", "s-uny"), ("ı ȷ ŋ", "s-i-j-n"),
    ])
    func anIdIsTheWordsInASCII(text: String, id: String) {
        #expect(Page("## \(text)").document.headings.map(\.id) == [id])
    }

    @Test func anEmptyHeadingHasAnIdToo() {
        #expect(Page("##\n\n##").document.headings.map(\.id) == ["s-section", "s-section-2"])
    }

    @Test func idsAreUniqueEvenAgainstLiteralOnes() {
        let ids = Page("## x\n## x-2\n## x\n## x\n## x-2").document.headings.map(\.id)
        #expect(ids == ["s-x", "s-x-2", "s-x-3", "s-x-4", "s-x-2-2"])
    }

    @Test func idsAreUniqueWhateverTheOrder() {
        var random = Dice(seed: 2017)
        let texts = ["x", "x 2", "x-2", "x 2 2", "!", "section", "section 2"]
        for _ in 0..<200 {
            var anchors = Anchors()
            let ids = (0..<12).map { _ in anchors.id(for: texts.randomElement(using: &random) ?? "")
            }
            #expect(Set(ids).count == ids.count)
        }
    }

    @Test func aHeadingOfLevel1IsAFault() {
        #expect(
            Page("x\n\n# T\n\nU\n===\n").report == ["3:1+3 heading-level", "5:1+1 heading-level"])
    }

    @Test func levelsAndTextsAreListed() {
        let headings = Page("## A & *b*\n### C[^a]\n#### D ####\n").document.headings
        #expect(headings.map(\.level) == [2, 3, 4])
        #expect(headings.map(\.text) == ["A & b", "C", "D"])
    }
}
