import Observatory
import Testing

@Suite struct RegionTests {
    @Test func everyAssignedCountryLiesInARegion() {
        let without = Country.assigned.filter { Country($0)?.region == nil }
        #expect(without == [])
    }

    @Test(arguments: [
        ("CD", Region.africa), ("MX", .americas), ("CY", .asia), ("TR", .asia), ("RU", .europe),
        ("XK", .europe), ("TW", .asia), ("NZ", .oceania), ("EU", .europe),
    ])
    func aCountryLiesWhereTheUnitedNationsCountIt(code: String, region: Region) {
        #expect(Country(code)?.region == region)
    }
}
