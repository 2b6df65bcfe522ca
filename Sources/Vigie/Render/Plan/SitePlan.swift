import Diagnostics

/// The plan of a site: which file is at which path, and how it is drawn.
///
/// It is made of an assessment and of the stationery alone, and no part of it before somebody asks
/// for that part. So whatever an edit changed, a new plan costs nothing, and nothing of an old one is
/// ever kept: which pages an edit reaches is found by drawing those that somebody looks at.
struct SitePlan: Sendable {
    /// The more of its files a section can name by their paths, the earlier it stands.
    private let sections: [Section]

    init(_ sections: [Section]) { self.sections = sections }

    /// Every file, in no order, each path once.
    var files: [PlannedFile] { sections.flatMap { $0.files() } }

    /// Every file, sorted by path; planned on so many cores.
    func sortedFiles(jobs: Int) async -> [PlannedFile] {
        await Cores.map(sections, jobs: jobs, portion: 1) { $0.files() }.flatMap { $0 }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The addresses of the site's own pages that were published, and that the plan would lose.
    func lost(_ register: Register) -> [Diagnostic] {
        LedgerAudit(register, unread: []).lostPages { file(at: $0) != nil }
    }

    /// The file at a path; nil where there is none.
    func file(at path: String) -> PlannedFile? {
        for section in sections {
            if let file = section.near(path).first(where: { $0.path == path }) { return file }
        }
        return nil
    }
}
