import Foundation
import Templates
import Testing

@Suite struct SortKeyTests {
    static let ordered = [
        ["Eau", "Écluse", "École", "Égypte", "Emballage", "États-Unis", "Évian"],
        ["cote", "côte", "coté", "côté"].sorted { SortKey($0) < SortKey($1) },
        ["coeur", "cœur", "Cœur", "coffre"],
        ["2 août", "10 août", "Aout", "août"].sorted { SortKey($0) < SortKey($1) },
        ["air", "Air", "aïr", "aire"],
        ["New York", "New-York", "Newark"],
        ["Åland", "Albanie", "Österreich", "Zambie"],
        ["!", "1", "a", "Ω", "Я"],
    ]

    @Test(arguments: ordered)
    func namesStandAsInAnIndex(names: [String]) {
        #expect(Wording.french.sorted(names.reversed(), by: { $0 }) == names)
        #expect(Wording.english.sorted(names.shuffled(), by: { $0 }) == names)
    }

    @Test func composedAndDecomposedLettersStandTogether() {
        #expect(
            Wording.french.sorted(["Ez", "E\u{301}a", "Éb", "Ea"], by: { $0 }) == [
                "Ea", "E\u{301}a", "Éb", "Ez",
            ])
    }

    @Test func noTwoNamesShareAKey() {
        #expect(SortKey("a’b") != SortKey("a'b"))
        #expect(SortKey("\u{E9}") != SortKey("e\u{301}"))
    }

    /// The system's own collation agrees wherever it is there to be asked.
    @Test(arguments: ["en_GB", "fr_FR"])
    func theUnicodeCollationAgrees(locale: String) {
        let names = [
            "Russie", "russe", "États-Unis", "Etat", "étatique", "Corée du Nord", "Corée du Sud",
            "cœur",
            "coefficient", "Œuvre", "oeil", "Oman", "Norvège", "NSA", "Île", "ile", "Zürich",
            "Zurich",
            "Ægis", "aegis", "Straße", "Strasse", "élève", "eleve", "Elève", "3M", "10", "L’Oréal",
            "Loreal",
        ]
        for one in names {
            for other in names where one != other {
                let system = one.compare(other, locale: Locale(identifier: locale))
                #expect(
                    (SortKey(one) < SortKey(other)) == (system == .orderedAscending),
                    "\(one) \(other)")
            }
        }
    }
}
