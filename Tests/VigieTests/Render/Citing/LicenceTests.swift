import Testing

@testable import Vigie

@Suite struct LicenceTests {
    @Test(arguments: [
        ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("CC-BY-NC-SA-3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"),
        ("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("MIT", "https://spdx.org/licenses/MIT.html"),
        ("ODC-By-1.0", "https://spdx.org/licenses/ODC-By-1.0.html"),
    ])
    func aLicenceIsReadAtItsOwnAddress(licence: (name: String, address: String)) {
        #expect(Licence.address(licence.name) == licence.address)
    }
}
