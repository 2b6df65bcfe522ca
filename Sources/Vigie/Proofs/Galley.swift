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
        self.diagnostics = diagnostics.sorted()
        heard = resolution.heard
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
    /// - Returns: false where more than words changed: the site must be made anew then.
    mutating func reword(_ exchange: SheetShelf.Exchange) -> Bool {
        guard exchange.after.allSatisfy(\.product.isOfWords) else { return false }
        let (before, after) = (match(exchange.before), match(exchange.after))
        guard let old = before.works.first, let new = after.works.first,
            before.translations.missing == after.translations.missing, isReworded(old, as: new)
        else { return false }
        let id = new.facts.entry.id
        proofreading.library.headings[id] = new.bodies.isEmpty ? nil : new.headings
        for body in new.bodies.values { heard.formUnion(body.document.linkedHeadings) }
        if resolver.isShown(new.manuscript.facts.entry) {
            assessment.register.words.take(new, stale: after.translations.stale[id])
        }
        let now =
            exchange.after.flatMap(\.diagnostics) + after.diagnostics
            + proofreading.diagnostics(of: new) + unpublished(new)
        note(now, Set(exchange.bundle.paths))
        return true
    }

    /// One entry with its translations.
    private func match(_ sheets: [Outcome<Sheet>]) -> TranslationMatch {
        let draft = Outcome<Draft>(site: assessment.register.site, sheets).product
        return TranslationMatch(draft, showsDrafts: resolver.showsDrafts)
    }

    /// Whether nothing that the plan is made of changed, nor what others are checked against.
    private func isReworded(
        _ old: TranslationMatch.Work, as new: TranslationMatch.Work
    ) -> Bool {
        old.facts == new.facts && old.shownImages == new.shownImages
            && (old.headings == new.headings || !heard.contains(new.facts.entry.id))
    }

    private func unpublished(_ work: TranslationMatch.Work) -> [Diagnostic] {
        let entry = work.facts.entry
        guard assessment.register.record.contains(entry.id) else { return [] }
        let audit = LedgerAudit(assessment.register, unread: [])
        return audit.unpublished(entry).map { [$0] } ?? []
    }

    /// Puts what is wrong in some files now in the place of what was.
    private mutating func note(_ now: [Diagnostic], _ paths: Set<String>) {
        diagnostics.removeAll { paths.contains($0.location.path) }
        for diagnostic in now {
            let place = diagnostics.firstIndex { diagnostic < $0 } ?? diagnostics.count
            diagnostics.insert(diagnostic, at: place)
        }
    }
}
