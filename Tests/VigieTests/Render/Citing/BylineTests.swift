import Testing

@testable import Vigie

@Suite struct BylineTests {
    @Test(arguments: [
        ("David E. Sanger", "Sanger, David E."), ("Vincent van Gogh", "van Gogh, Vincent"),
        ("Ümit Dönmez", "Dönmez, Ümit"), ("Zolan Kanno-Youngs", "Kanno-Youngs, Zolan"),
        ("Ursula von der Leyen", "von der Leyen, Ursula"),
    ])
    func aPersonIsSortedByTheFamilyName(name: (printed: String, sorted: String)) {
        let byline = Byline(printed: name.printed, in: "The New York Times")
        #expect(byline.sorted == name.sorted)
        #expect(byline.name == name.printed)
    }

    @Test(arguments: [
        "AFP", "vtom", "agences/boi", "La rédaction numérique de RTL", "CircleID Reporter",
        "Keystone-SDA/jdp", "Smith, John", "de Gaulle", "",
    ])
    func whatIsNoPersonsNameStaysWhole(name: String) {
        #expect(Byline(printed: name, in: "CircleID") == .institution(name))
    }
}
