import Diagnostics
import Observatory

/// A site set up from its content, which takes up edits of single entries.
///
/// How it is known how far an edit reaches:
/// - Which pages it reaches is never asked: a proof's plan is made of what all entries say now, and
///   each page when somebody looks at it (`SitePlan`).
/// - What is told of other entries is checked against the `Outline` of an entry, its name, and its
///   title where a name is unknown; sentences that may accuse against what `AccusationCheck` keeps.
///   Where all of these are as they were, only the entry itself is checked again.
/// - The register changes in what it has of the entry (`Register.take`), the assessment where
///   `Appraisal` says; what is gathered from the facts of all entries (`RecordIndexes`) where facts
///   do.
///
/// An edit of more is refused, and everything is made anew: a file that came or went, that cannot
/// be read, another name or state of an entry, an outline that others may have asked for.
struct Galley: Sendable {
    private let resolver: Resolver
    private let assessor: Assessor
    private var appraisal: Appraisal
    private var proofreading: Proofreading
    private var stationery: Stationery
    private var told: Told
    /// What pages show of the facts of all entries, gathered when one of them needs it.
    private var indexes: RecordIndexes
    /// The entries whose headings some body links to; it may name more.
    private var heard: Set<EntryID>
    /// The published addresses that the site would lose; nil where facts changed since they were
    /// looked for. Words lead to no address: those of a body that do, its images, are not taken up.
    private var lost: Lazy<[Diagnostic]>?

    init(
        _ resolution: Resolution, by resolver: Resolver, _ appraisal: Appraisal,
        by assessor: Assessor, _ stationery: Stationery, _ told: Told
    ) {
        self.resolver = resolver
        self.assessor = assessor
        self.appraisal = appraisal
        proofreading = resolution.proofreading
        heard = resolution.heard
        self.stationery = stationery
        self.told = told
        indexes = RecordIndexes(appraisal.assessment)
    }

    /// The site's languages.
    var languages: [Language] { appraisal.assessment.register.site.languages }

    /// The proof of it.
    ///
    /// - Parameter limit: What is so grave, or graver, keeps the site from being made.
    mutating func proof(failingFrom limit: Severity) -> Proof {
        let register = appraisal.assessment.register
        if let gravest = told.gravest, gravest >= limit {
            return Proof(diagnostics: Lazy { [told] in told.all })
        }
        let plan = Renderer(stationery).plan(appraisal.assessment, indexes)
        let lost = self.lost ?? Lazy { plan.lost(register) }
        self.lost = lost
        return Proof(
            diagnostics: Lazy { [told] in
                lost.value.isEmpty ? told.all : (told.all + lost.value).sorted()
            },
            basePath: register.site.basePath, plan: plan,
            isBarred: Lazy { lost.value.contains { $0.severity >= limit } })
    }

    /// Takes up other templates.
    mutating func take(_ stationery: Outcome<Stationery>) {
        self.stationery = stationery.product
        told.templates = stationery.diagnostics
    }

    /// Takes up what an entry says now.
    ///
    /// - Returns: false where the edit is refused: the galley is of no use then.
    mutating func take(_ exchange: SheetShelf.Exchange) async -> Bool {
        guard exchange.isOfWords, told.collisions.isEmpty else { return false }
        let (before, after) = (match(exchange.before), match(exchange.after))
        guard let old = before.works.first, let new = after.works.first,
            old.isNamed(as: new), old.shownImages == new.shownImages
        else { return false }
        var register = appraisal.assessment.register
        register.take(after.translations, of: new.facts.entry.id)
        if resolver.isShown(new.facts.entry) {
            register.take(new, insteadOf: old)
        } else if old.facts != new.facts {
            return false
        }
        guard isTaken(new, insteadOf: old, register, Set(exchange.bundle.paths)) else {
            return false
        }
        await appraisal.take(new.facts, insteadOf: old.facts, register, by: assessor)
        if old.facts != new.facts {
            lost = nil
            indexes = RecordIndexes(appraisal.assessment)
        }
        let now =
            exchange.after.flatMap(\.diagnostics) + after.diagnostics
            + proofreading.diagnostics(of: new) + unpublished(new)
        told.note(now, in: Set(exchange.bundle.paths))
        return true
    }

    /// One entry with its translations.
    private func match(_ sheets: [Outcome<Sheet>]) -> TranslationMatch {
        let site = appraisal.assessment.register.site
        let draft = Outcome<Draft>(site: site, sheets).product
        return TranslationMatch(draft, showsDrafts: resolver.showsDrafts)
    }

    /// Takes up what others are checked against.
    ///
    /// - Parameter paths: The entry's own files.
    /// - Returns: false where others must be checked again.
    private mutating func isTaken(
        _ new: TranslationMatch.Work, insteadOf old: TranslationMatch.Work, _ register: Register,
        _ paths: Set<String>
    ) -> Bool {
        let id = new.facts.entry.id
        var (outline, past) = (Outline(new), Outline(old))
        proofreading.library.outlines[id] = outline
        if !heard.contains(id) { (outline.headings, past.headings) = ([:], [:]) }
        for body in new.bodies.values { heard.formUnion(body.document.linkedHeadings) }
        guard outline == past,
            !resolver.isShown(new.facts.entry)
                || proofreading.accusations.take(
                    new.facts, insteadOf: old.facts, in: register.record)
        else { return false }
        let titles = (old.manuscript.facts.entry.title, new.manuscript.facts.entry.title)
        guard titles.0 != titles.1 else { return true }
        proofreading.library.names.entitle(new.manuscript.facts.entry)
        return !told.isTold(by: Names.asking, outside: paths)
    }

    private func unpublished(_ work: TranslationMatch.Work) -> [Diagnostic] {
        let register = appraisal.assessment.register
        guard register.record.contains(work.facts.entry.id) else { return [] }
        return LedgerAudit(register, unread: []).unpublished(work.facts.entry).map { [$0] } ?? []
    }
}

extension TranslationMatch.Work {
    /// Whether the site knows it by the same names, and in the same state.
    fileprivate func isNamed(as other: Self) -> Bool {
        let (one, other, page, otherPage) = (facts.entry, other.facts.entry, facts, other.facts)
        return one.id == other.id && one.language == other.language && one.status == other.status
            && one.aliases == other.aliases && one.mergers.map(\.from) == other.mergers.map(\.from)
            && page.pagePath == otherPage.pagePath
    }
}

extension Facts {
    /// A page's own address segments.
    fileprivate var pagePath: [Language: Slug]? {
        if case .page(let page) = self { page.path } else { nil }
    }
}
