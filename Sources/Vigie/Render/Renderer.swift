import Observatory
import Templates

/// The fourth stage: an assessment becomes the files of the site, each drawn when it is written.
public struct Renderer: Sendable {
    private let templates: Stationery

    /// A renderer with templates that were loaded.
    public init(_ templates: Stationery) { self.templates = templates }

    /// The plan of the site.
    ///
    /// - Parameter indexes: What was gathered from the same facts already; nil: nothing.
    func plan(_ assessment: Assessment, _ indexes: RecordIndexes? = nil) -> SitePlan {
        let site = assessment.register.site
        let indexes = indexes ?? RecordIndexes(assessment)
        let desks = site.languages.map { desk(assessment, $0, indexes) }
        let sections = desks.flatMap { $0.sections }
        let pages = Lazy { sections.flatMap { $0.files() } }
        let neutral = desk(assessment, site.defaultLanguage, indexes).neutralSections
        let root = RootFiles(assessment: assessment, desks: desks)
        let frozen = Section(
            below: site.languages.map { assessment.register.addresses.home(in: $0) }
        ) {
            LedgerFiles.frozen(assessment.register.ledger)
        }
        return SitePlan(
            [Section(below: ["/assets/"]) { [templates] in templates.assets.files }]
                + [Section(below: [Addresses.images]) { Renderer.images(of: assessment.register) }]
                + sections + neutral + [frozen] + root.sections(beside: pages))
    }

    /// The images that bodies show.
    private static func images(of register: Register) -> [PlannedFile] {
        register.images.map { image in
            let path = String(register.addresses.image(image.inside).dropFirst())
            return PlannedFile(path: path) { $0 += image.bytes }
        }
    }

    private func desk(
        _ assessment: Assessment, _ language: Language, _ indexes: RecordIndexes
    ) -> Desk {
        Desk(
            assessment: assessment, language: language,
            strings: templates.library.strings(in: language.code), assets: templates.assets,
            library: templates.library, indexes: indexes)
    }
}

extension Desk {
    /// Every file of the language.
    var sections: [Section] {
        let home = addresses.home(in: language)
        let newsroom = Section(newsroomPage())
        let former = Section(below: [home]) { redirectPages() + tombstones() + mergedPages() }
        return entrySections + overviewSections + [newsroom] + ledgerSections
            + [editorialPages, former]
    }

    /// What the ledger tells in the language.
    private var ledgerSections: [Section] {
        let home = addresses.home(in: language)
        return [
            Section(below: [addresses.section(.corrections, in: language)]) {
                correctionPages() + correctionsFeed()
            },
            Section(below: [addresses.section(.standings, in: language)]) { formerStandings() },
            Section(below: [home]) {
                changesPages() + VersionsFile(self).files() + frozenCitations()
            },
        ]
    }
}
