import Observatory
import Testing

@testable import Vigie

@Suite struct SiteMapTests {
    private let stand = Stand(
        norms: [Stand.norm("spare")],
        instruments: [Stand.instrument("charter", stating: ["spare"])], actors: [Stand.actor("a")],
        commitments: [Stand.commitment("one", to: "charter", by: ["a"])])

    private func map(planned paths: [String]) async -> String {
        let files = paths.map { PlannedFile(path: $0) { _ in } }
        var bytes: [UInt8] = []
        for file in SiteMap(await stand.assessed(), files).files() { file.render(&bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func onlyPlannedPagesAreNamed() async {
        let map = await map(planned: ["en/index.html", "en/norms/spare/index.html"])
        #expect(map.matches(of: /<loc>/).count == 2)
        #expect(map.contains("<loc>https://example.org/en/norms/spare/</loc>"))
    }

    @Test func aPageNamesItselfInEveryLanguageAndWhereToChoose() async {
        let map = await map(planned: ["en/index.html", "fr/index.html"])
        #expect(map.matches(of: /<loc>/).count == 2)
        #expect(map.matches(of: /hreflang="fr" href="https:\/\/example.org\/fr\/"/).count == 2)
        #expect(map.matches(of: /hreflang="x-default" href="https:\/\/example.org\/"/).count == 2)
    }

    @Test func dossiersAndThePagesOfIndexesAreNamed() async {
        let map = await map(planned: [
            "en/standings/a/spare/index.html", "en/cases/index.html", "en/cases/page-2/index.html",
        ])
        #expect(map.contains("<loc>https://example.org/en/standings/a/spare/</loc>"))
        #expect(map.contains("<loc>https://example.org/en/cases/page-2/</loc>"))
    }
}
