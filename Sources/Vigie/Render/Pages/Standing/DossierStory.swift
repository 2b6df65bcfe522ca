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

    /// The cases that the actor denies, with reasons and without; they come first, as denials do.
    private func denials(_ verdict: Verdict) -> String? {
        let denied = verdict.weighings.filter { !$0.denials.isEmpty }
        let told = [(Keys.storyDeniedReasoned, true), (Keys.storyDeniedBare, false)].compactMap {
            key, isReasoned -> String? in
            let some = denied.filter { $0.isDeniedWithReasons(in: desk.record) == isReasoned }
            return some.isEmpty ? nil : strings.text(key, ["cases": cases(some)])
        }
        return told.isEmpty ? nil : told.joined(separator: " ")
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
        guard let through = strongest.through.flatMap({ desk.record.actor($0) }) else {
            return told
        }
        let organisation = ["organisation": Desk.escape(desk.phrase(through).named)]
        return told + " " + strings.text(Keys.storyThrough, organisation)
    }

    private func findings(_ verdict: Verdict) -> String? {
        let counted = Weighing.tallies(verdict.weighings.filter { $0.uncounted == nil }).map {
            strings.text(
                Keys.storyCounted,
                [
                    "what": strings.count($0.key, $0.weighings.count),
                    "cases": cases($0.weighings),
                ])
        }
        let uncounted = Weighing.Reason.allCases.compactMap { reason -> String? in
            let some = verdict.weighings.filter { $0.uncounted == reason }
            return some.isEmpty ? nil : shown(some, for: reason)
        }
        let told = counted + uncounted
        return told.isEmpty ? nil : told.joined(separator: " ")
    }

    private func shown(_ weighings: [Weighing], for reason: Weighing.Reason) -> String {
        let cases = ["cases": cases(weighings)]
        guard reason == .historic else { return strings.text(Keys.storyUncounted(reason), cases) }
        return strings.count(Keys.storyHistoric, desk.site.windowYears, cases)
    }

    /// The cases of findings, each once, as links; their titles may hold commas.
    private func cases(_ weighings: [Weighing]) -> String {
        weighings.map(\.case).uniqued.map { desk.html(desk.link(EntryID(.case, $0))) }
            .joined(separator: strings.text(Keys.semicolon))
    }
}
