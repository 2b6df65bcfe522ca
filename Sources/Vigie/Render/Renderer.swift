import Observatory
import Templates

/// The fourth stage: an assessment becomes the files of the site, each drawn when it is written.
public struct Renderer: Sendable {
    private let templates: Stationery

    /// A renderer with templates that were loaded.
    public init(_ templates: Stationery) { self.templates = templates }

    /// Plans every file of the site, sorted by path, each path once.
    ///
    /// The plan is made of the facts alone; the words of bodies come in when a file is drawn.
    public func render(_ assessment: Assessment) -> [PlannedFile] {
        let words = assessment.register.words
        return plan(assessment).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
            .map { $0.saying(words) }
    }

    /// The plan of every file in no order, without the words of bodies; see `Words`.
    func plan(_ assessment: Assessment) -> [PlannedFile] {
        let assessment = assessment.saying(Words())
        let site = assessment.register.site
        let desks = site.languages.map { desk(assessment, $0) }
        let chronicle = Chronicle(assessment.register)
        let pages = desks.flatMap {
            $0.files() + $0.ledgerFiles(chronicle) + [$0.newsroomPage()]
        }
        return templates.assets.files + pages
            + desk(assessment, site.defaultLanguage).neutralFiles()
            + LedgerFiles.frozen(assessment.register.ledger)
            + RootFiles(assessment: assessment, desks: desks).files(beside: pages)
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
