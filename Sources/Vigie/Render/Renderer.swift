import Observatory
import Templates

/// The fourth stage: an assessment becomes the files of the site, each drawn when it is written.
public struct Renderer: Sendable {
    private let templates: Stationery
    private let jobs: Int

    /// A renderer.
    ///
    /// - Parameters:
    ///   - templates: Templates that were loaded.
    ///   - jobs: How many cores to use for planning, at least 1.
    public init(_ templates: Stationery, jobs: Int) {
        self.templates = templates
        self.jobs = jobs
    }

    /// Plans every file of the site, sorted by path, each path once.
    ///
    /// The plan is made of the facts alone; the words of bodies come in when a file is drawn.
    public func render(_ assessment: Assessment) async -> [PlannedFile] {
        let words = assessment.register.words
        let files = await plan(assessment).map { $0.saying(words) }
        return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The plan of every file in no order, without the words of bodies; see `Words`.
    func plan(_ assessment: Assessment) async -> [PlannedFile] {
        let assessment = assessment.saying(Words())
        let site = assessment.register.site
        let chronicle = Chronicle(assessment.register)
        let plans = await Cores.map(site.languages, jobs: jobs, portion: 1) { [self] language in
            let desk = desk(assessment, language)
            let files = desk.files() + desk.ledgerFiles(chronicle) + [desk.newsroomPage()]
            return (desk: desk, files: files)
        }
        let pages = plans.flatMap(\.files)
        return templates.assets.files + pages
            + desk(assessment, site.defaultLanguage).neutralFiles()
            + LedgerFiles.frozen(assessment.register.ledger)
            + RootFiles(assessment: assessment, desks: plans.map(\.desk)).files(beside: pages)
    }

    private func desk(_ assessment: Assessment, _ language: Language) -> Desk {
        Desk(
            assessment: assessment, language: language,
            strings: templates.library.strings(in: language.code), assets: templates.assets,
            library: templates.library)
    }
}

extension Desk {
    /// Every file of the language.
    func files() -> [PlannedFile] {
        editorialPages()
            + overviewPages()
            + casePages() + coveragePages() + pressSections() + outletPages() + indexPages()
            + [searchPage()] + commitmentPages() + instrumentPages() + tombstones()
            + redirectPages() + feeds()
    }
}

extension Desk {
    /// What the ledger tells in the language.
    func ledgerFiles(_ chronicle: Chronicle) -> [PlannedFile] {
        mergedPages() + formerStandings() + changesPages() + correctionPages(chronicle)
            + correctionsFeed(chronicle) + VersionsFile(self).files() + frozenCitations()
    }
}
