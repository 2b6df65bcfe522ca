import Observatory

/// `/sitemap.xml`: every page that is the canonical one of its words, with the same page in the other
/// languages.
struct SiteMap {
    /// A page in every language that has it.
    struct Location: Sendable {
        /// The addresses, in the order of the site's languages.
        let paths: [(language: Language, path: String)]
        /// Where to choose a language.
        let choice: String
    }

    /// How many addresses a file may have (sitemaps.org).
    static let fileLength = 50_000

    private let assessment: Assessment
    private let planned: Set<String>

    /// The map of the files planned so far.
    init(_ assessment: Assessment, _ files: [PlannedFile]) {
        self.assessment = assessment
        planned = Set(files.map(\.path))
    }

    private var site: Site { assessment.register.site }
    private var addresses: Addresses { assessment.register.addresses }

    /// The same, not looked up before it is drawn where one file surely holds it.
    static func files(_ assessment: Assessment, _ pages: [PlannedFile]) -> [PlannedFile] {
        let count = pages.count { $0.path.hasSuffix(".html") }
        guard count <= fileLength else { return SiteMap(assessment, pages).files() }
        return [
            PlannedFile(path: "sitemap.xml") { bytes in
                for file in SiteMap(assessment, pages).files() { file.render(&bytes) }
            }
        ]
    }

    /// One file, or an index and as many files as it takes.
    func files() -> [PlannedFile] {
        let urls = locations().flatMap { location in
            location.paths.map { (own: $0.path, location: location) }
        }
        let base = site.baseURL
        guard urls.count > SiteMap.fileLength else {
            return [
                PlannedFile(path: "sitemap.xml") { SiteMap.append(urls[...], base, to: &$0) }
            ]
        }
        let parts = stride(from: 0, to: urls.count, by: SiteMap.fileLength).map {
            urls[$0..<min($0 + SiteMap.fileLength, urls.count)]
        }
        let index = PlannedFile(path: "sitemap.xml") { bytes in
            SiteMap.appendIndex(parts.count, base, to: &bytes)
        }
        return [index]
            + parts.enumerated().map { place, urls in
                PlannedFile(path: "sitemap-\(place + 1).xml") {
                    SiteMap.append(urls, base, to: &$0)
                }
            }
    }

    /// Every page in the order of sections, then of slugs.
    func locations() -> [Location] {
        let addresses = addresses
        var locations = [location("/") { addresses.home(in: $0) }]
        for section in Addresses.Section.allCases {
            locations.append(location { addresses.section(section, in: $0) })
        }
        for year in Matrix(assessment).years {
            locations.append(location { addresses.matrix(year, in: $0) })
        }
        for norm in assessment.register.record.norms where !norm.entry.isDraft {
            locations.append(location { addresses.timeline(of: norm.entry.slug, in: $0) })
        }
        for kind in EntryKind.allCases where kind != .page {
            locations += pages { addresses.index(of: kind, in: $0) }
        }
        for section in PressSection.allCases {
            locations += pages { addresses.press(section, in: $0) }
        }
        for entry in entries() {
            let languages = assessment.register.translations.languages(
                of: entry, among: site.languages)
            locations.append(
                location(addresses.permalink(of: entry.id), languages) {
                    addresses.path(of: entry.id, in: $0)
                })
        }
        for dossier in assessment.dossiers {
            locations.append(location { addresses.standing(dossier.actor, dossier.norm, in: $0) })
        }
        return locations.filter { !$0.paths.isEmpty }
    }

    /// The pages of a list: as many as are planned.
    private func pages(_ list: (Language) -> String) -> [Location] {
        var locations = [location(nil, nil, list)]
        for number in 2... {
            let next = location { list($0) + "page-\(number)/" }
            guard !next.paths.isEmpty else { break }
            locations.append(next)
        }
        return locations
    }

    /// The published entries, by kind and slug.
    private func entries() -> [Entry] {
        let record = assessment.register.record
        let kinds =
            record.norms.map(\.entry) + record.instruments.map(\.entry) + record.actors.map(\.entry)
            + record.commitments.map(\.entry) + record.cases.map(\.entry)
            + record.coverage.map(\.entry) + record.outlets.map(\.entry) + record.pages.map(\.entry)
        return kinds.filter { !$0.isDraft }
    }

    /// A page in the languages in which it is planned.
    private func location(
        _ choice: String? = nil, _ languages: [Language]? = nil, _ path: (Language) -> String
    ) -> Location {
        let paths = (languages ?? site.languages).map { (language: $0, path: path($0)) }
            .filter { planned.contains($0.path.dropFirst() + "index.html") }
        return Location(paths: paths, choice: choice ?? path(site.defaultLanguage))
    }
}
