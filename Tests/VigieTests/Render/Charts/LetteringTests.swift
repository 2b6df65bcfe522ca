import Testing

@testable import Vigie

@Suite struct LetteringTests {
    @Test func linesAreNoWiderThanTheirRoom() {
        let text = "Office of the United Nations High Commissioner for Human Rights"
        let lines = Lettering.wrap(text, into: 120, size: 14)
        #expect(lines.count > 2)
        #expect(lines.allSatisfy { Lettering.width($0, size: 14) <= 120 })
        #expect(lines.joined(separator: " ") == text)
    }

    @Test func aWordLongerThanALineIsCut() {
        let word = "Bundesamtfürverfassungsschutzundmehr"
        let lines = Lettering.wrap(word, into: 80, size: 14)
        #expect(lines.allSatisfy { Lettering.width($0, size: 14) <= 80 })
        #expect(lines.joined() == word)
    }

    @Test func aNoBreakSpaceHoldsADateTogether() {
        let lines = Lettering.wrap("political, 19\u{A0}Dec\u{A0}2017", into: 90, size: 13.5)
        #expect(lines == ["political,", "19\u{A0}Dec\u{A0}2017"])
    }

    @Test func noWordsAreOneEmptyLine() {
        #expect(Lettering.wrap("", into: 80, size: 14) == [""])
    }

    @Test(arguments: [(12.0, "12"), (12.34, "12.3"), (-0.25, "-0.3"), (0.04, "0"), (-3, "-3")])
    func lengthsAreToldToATenth(length: Double, words: String) {
        #expect(Stroke.number(length) == words)
    }
}
