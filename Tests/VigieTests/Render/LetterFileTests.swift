import Templates
import Testing

@testable import Vigie

@Suite struct LetterFileTests {
    @Test(arguments: [
        ("Le Monde", "L"), ("Échos", "E"), ("œuvre", "O"), ("Zonebourse", "Z"), ("a", "A"),
        ("20 Minutes", "#"), ("« Quoi »", "#"), ("Правда", "#"),
    ])
    func namesAreFiledUnderTheirFirstLetter(name: String, letter: String) {
        #expect(LetterFile().letter(of: SortKey(name)) == letter)
    }
}
