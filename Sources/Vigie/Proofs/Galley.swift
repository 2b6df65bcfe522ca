import Diagnostics
import Observatory

/// A site's plan set up from the facts, in which words can be changed without making it anew.
///
/// How it is known that words reach no farther: the plan is made without them (`Words`), and
/// `reword` takes an edit only where everything is as it was that a stage before the plan makes of a
/// body besides its words:
/// - the facts of the entry, with the titles and summaries of its translations;
/// - in which languages it is translated, and which images its bodies show;
/// - the ids of its headings, where another body links to one of them.
///
/// What is wrong in the entry is told anew by the same checks against the same others.
struct Galley: Sendable {
    private let plan: [String: PlannedFile]
    private let resolver: Resolver
    private var assessment: Assessment
    private var proofreading: Proofreading
    private let collisions: [Diagnostic]
    /// What is wrong, in the order of the files.
    private var diagnostics: [Diagnostic]
    /// The entries whose headings some body links to; it may name more.
    private var heard: Set<EntryID>

    /// - Parameter diagnostics: What all stages told.
    init(
        plan: [String: PlannedFile], _ assessment: Assessment, _ resolution: Resolution,
        by resolver: Resolver, _ diagnostics: [Diagnostic]
    ) {
        self.plan = plan
        self.resolver = resolver
        self.assessment = assessment
        proofreading = resolution.proofreading
        collisions = resolution.collisions
        self.diagnostics = diagnostics.sorted()
        heard = []
        for bodies in assessment.register.bodies.values {
            for body in bodies.values { heard.formUnion(body.linkedHeadings) }
        }
    }

    /// The proof of it.
    ///
    /// - Parameter fails: Whether such diagnostics keep the site from being made.
    func proof(_ fails: ([Diagnostic]) -> Bool) -> Proof {
        guard !fails(diagnostics) else { return Proof(diagnostics: diagnostics) }
        let register = assessment.register
        return Proof(
            diagnostics: diagnostics, basePath: register.site.basePath, plan: plan,
            words: register.words)
    }

    /// Takes up what an entry says now.
    ///
    /// - Returns: false where more than words changed: it must be made anew then.
    mutating func reword(_ exchange: SheetShelf.Exchange) -> Bool {
        let site = assessment.register.site
        let pair = [exchange.before, exchange.after].map { sheets in
            TranslationMatch(
                Outcome<Draft>(site: site, sheets).product, showsDrafts: resolver.showsDrafts)
        }
        guard exchange.after.allSatisfy(\.product.isOfWords), pair[0].works.count == 1,
            pair[1].works.count == 1
        else { return false }
        let (before, after) = (pair[0].works[0], pair[1].works[0])
        let id = after.facts.entry.id
        guard before.facts == after.facts, before.shownImages == after.shownImages,
            pair[0].translations.missing == pair[1].translations.missing,
            before.headings == after.headings || !heard.contains(id)
        else { return false }
        proofreading.library.headings[id] = after.bodies.isEmpty ? nil : after.headings
        for body in after.bodies.values { heard.formUnion(body.document.linkedHeadings) }
        if resolver.isShown(after.manuscript.facts.entry) {
            assessment.register.words.take(after, stale: pair[1].translations.stale[id])
        }
        note(
            exchange.after.flatMap(\.diagnostics) + pair[1].diagnostics
                + proofreading.diagnostics(of: after) + unpublished(after), exchange.bundle.paths)
        return true
    }

    private func unpublished(_ work: TranslationMatch.Work) -> [Diagnostic] {
        let entry = work.facts.entry
        guard assessment.register.record.contains(entry.id) else { return [] }
        let audit = LedgerAudit(assessment.register, unread: [])
        return audit.unpublished(entry).map { [$0] } ?? []
    }

    /// Puts what is wrong in some files now in the place of what was.
    private mutating func note(_ now: [Diagnostic], _ paths: [String]) {
        let kept = collisions.filter { paths.contains($0.location.path) }
        diagnostics.removeAll { paths.contains($0.location.path) }
        let others = diagnostics
        diagnostics = []
        diagnostics.reserveCapacity(others.count + now.count + kept.count)
        var place = 0
        for diagnostic in (now + kept).sorted() {
            while place < others.count, others[place] < diagnostic {
                diagnostics.append(others[place])
                place += 1
            }
            diagnostics.append(diagnostic)
        }
        diagnostics += others[place...]
    }
}
