import Observatory
import Templates

/// The sentences of a dossier.
///
/// They set bare names side by side, because the article that French and English put before some
/// names of actors cannot be derived.
struct DossierWords {
    let desk: Desk
    let actor: WordsView
    let norm: WordsView

    private var strings: Strings { desk.strings }

    /// The title of the page, plain.
    var title: String { strings.text(Keys.dossierTitle, ["actor": actor.text, "norm": norm.text]) }

    /// The same as markup, each name in its language.
    var titleHTML: String {
        strings.text(Keys.dossierTitle, ["actor": desk.html(actor), "norm": desk.html(norm)])
    }

    /// Where the actor stands, as markup or plain.
    func standing(_ verdict: Verdict, asMarkup: Bool) -> String {
        let day = desk.date(verdict.day)
        let values = [
            "actor": asMarkup ? desk.html(actor) : actor.text,
            "norm": asMarkup ? desk.html(norm) : norm.text, "date": asMarkup ? day.html : day.text,
        ]
        return strings.text(Keys.sentence(verdict.standing), values)
    }

    /// The sentence that a journalist would quote: where the actor stands, on what, and whether it
    /// denies.
    func quotable(_ verdict: Verdict) -> String {
        let facts = [standing(verdict, asMarkup: true), counted(verdict), denied(verdict)]
        return facts.compactMap(\.self).joined(separator: " ")
    }

    /// How many findings count, by reading and grade, and how many do not.
    private func counted(_ verdict: Verdict) -> String? {
        let counted = verdict.weighings.filter { $0.uncounted == nil }
        guard !counted.isEmpty else {
            let shown = verdict.weighings.count
            return shown == 0 ? nil : strings.count(Keys.shownOnly, shown)
        }
        let parts = Finding.Reading.allCases.flatMap { reading in
            Grade.allCases.reversed().compactMap { grade -> String? in
                let number = counted.count { $0.reading == reading && $0.grade == grade }
                return number == 0 ? nil : strings.count(Keys.tally(reading, grade), number)
            }
        }
        let told = strings.text(Keys.countedFindings, ["list": strings.wording.list(parts)])
        let others = verdict.uncounted
        return others == 0 ? told : told + " " + strings.count(Keys.othersShown, others)
    }

    /// In how many cases the actor denies: of those that count, else of all.
    private func denied(_ verdict: Verdict) -> String? {
        let shown = verdict.weighings.filter { $0.reading == .breach }
        let counted = shown.filter { $0.uncounted == nil }
        let breaches = counted.isEmpty ? shown : counted
        guard !breaches.isEmpty else { return nil }
        let denied = Set(breaches.filter { !$0.denials.isEmpty }.map(\.case)).count
        return denied == 0 ? strings.text(Keys.neverDenied) : strings.count(Keys.denied, denied)
    }

    /// What would change the standing, by rule.
    func changes(_ dossier: Dossier) -> [String] {
        let nature = desk.record.norm(dossier.norm)?.nature ?? .restraint
        var told = [strings.text(Keys.change(dossier.current.standing, nature))]
        if dossier.current.counted > 0 {
            told.append(strings.count(Keys.changeByTime, desk.site.windowYears))
        }
        return told
    }
}
