import Observatory
import Templates

/// The trace of a standing as prose: what is denied, what binds, what counts, what does not and why,
/// and the rule that makes the standing of it.
struct DossierStory {
    let desk: Desk

    private var strings: Strings { desk.strings }

    /// The paragraphs, as markup.
    func paragraphs(_ verdict: Verdict, of party: Slug) -> [DossierPage.Paragraph] {
        let told =
            [denials(verdict), commitments(verdict, of: party), findings(verdict)].compactMap(
                \.self)
            + [strings.text(Keys.storyRule(verdict.standing))]
        return told.map { DossierPage.Paragraph(html: $0) }
    }

    /// The cases that the actor denies; they come first, as denials do.
    private func denials(_ verdict: Verdict) -> String? {
        let denied = verdict.weighings.filter { !$0.denials.isEmpty }
        guard !denied.isEmpty else { return nil }
        return strings.text(Keys.storyDenied, ["cases": cases(denied)])
    }

    private func commitments(_ verdict: Verdict, of party: Slug) -> String {
        guard let strongest = verdict.pledges.first else { return strings.text(Keys.storyUnbound) }
        let text = desk.link(EntryID(.instrument, strongest.instrument))
        let told = strings.count(
            Keys.storyBound, verdict.pledges.count,
            [
                "strength": strings.text(Keys.strength(strongest.strength)),
                "text": desk.html(text),
                "date": desk.html(desk.date(desk.beginning(of: strongest, for: party))),
            ])
        guard let through = strongest.through else { return told }
        let organisation = ["organisation": desk.html(desk.actor(through))]
        return told + " " + strings.text(Keys.storyThrough, organisation)
    }

    private func findings(_ verdict: Verdict) -> String? {
        let counted = Weighing.tallies(verdict.weighings.filter { $0.uncounted == nil }).map {
            sentence(Keys.storyCounted, strings.count($0.key, $0.weighings.count), $0.weighings)
        }
        let uncounted = Weighing.Reason.allCases.compactMap { reason -> String? in
            let some = verdict.weighings.filter { $0.uncounted == reason }
            guard !some.isEmpty else { return nil }
            return sentence(Keys.storyUncounted, strings.text(Keys.reason(reason)), some)
        }
        let told = counted + uncounted
        return told.isEmpty ? nil : told.joined(separator: " ")
    }

    private func sentence(_ key: StringKey, _ what: String, _ weighings: [Weighing]) -> String {
        strings.text(key, ["what": what, "cases": cases(weighings)])
    }

    /// The cases of findings, each once, as links.
    private func cases(_ weighings: [Weighing]) -> String {
        strings.wording.list(
            weighings.map(\.case).uniqued.map { desk.html(desk.link(EntryID(.case, $0))) })
    }
}
