import Observatory
import Templates

/// The sentences of a dossier that a journalist would quote.
struct DossierWords {
    let desk: Desk
    let actor: WordsView
    let norm: WordsView
    /// The actor as sentences name it.
    let phrase: ActorPhrase

    var strings: Strings { desk.strings }

    init(_ dossier: Dossier, _ desk: Desk) {
        self.desk = desk
        actor = desk.actor(dossier.actor).label
        norm = desk.link(EntryID(.norm, dossier.norm)).label
        guard let entry = desk.record.actor(dossier.actor) else {
            preconditionFailure("a dossier is about an actor of the record")
        }
        phrase = desk.phrase(entry)
    }

    /// The title of the page, plain.
    var title: String { strings.text(Keys.dossierTitle, ["actor": actor.text, "norm": norm.text]) }

    /// The same as markup, each name in its language.
    var titleHTML: String {
        strings.text(Keys.dossierTitle, ["actor": desk.html(actor), "norm": desk.html(norm)])
    }

    /// Where the actor stands and whether it denies, plain: what other sites and indexes show.
    func summary(_ verdict: Verdict) -> String {
        let facts = [standing(verdict, asMarkup: false), denials(in: verdict, asMarkup: false)]
        return facts.compactMap(\.self).joined(separator: " ")
    }

    /// The same as markup, and what counts: a denial stands before what it denies.
    func quotable(_ verdict: Verdict) -> String {
        let facts = [
            standing(verdict, asMarkup: true), denials(in: verdict, asMarkup: true),
            counted(verdict),
        ]
        return facts.compactMap(\.self).joined(separator: " ")
    }

    private func standing(_ verdict: Verdict, asMarkup: Bool) -> String {
        let day = desk.date(verdict.day)
        let name = Keys.namesAuthor(verdict.standing) ? phrase.author : phrase.named
        let values = [
            "actor": asMarkup ? Desk.escape(name) : name,
            "norm": asMarkup ? desk.html(norm) : norm.text, "date": asMarkup ? day.html : day.text,
        ]
        return strings.text(Keys.sentence(verdict.standing), values)
    }

    /// How many findings count, by reading and grade, and how many do not.
    private func counted(_ verdict: Verdict) -> String? {
        let counted = verdict.weighings.filter { $0.uncounted == nil }
        guard !counted.isEmpty else {
            let shown = verdict.weighings.count
            return shown == 0 ? nil : strings.count(Keys.shownOnly, shown)
        }
        let parts = Weighing.tallies(counted).map { strings.count($0.key, $0.weighings.count) }
        let told = strings.text(Keys.countedFindings, ["list": strings.wording.list(parts)])
        let others = verdict.uncounted
        return others == 0 ? told : told + " " + strings.count(Keys.othersShown, others)
    }
}

extension Weighing {
    /// Findings by reading and grade, the gravest first, with the words that count them.
    static func tallies(_ weighings: [Weighing]) -> [(key: StringKey, weighings: [Weighing])] {
        Finding.Reading.allCases.flatMap { reading in
            Grade.allCases.reversed().compactMap { grade in
                let some = weighings.filter { $0.reading == reading && $0.grade == grade }
                return some.isEmpty ? nil : (Keys.tally(reading, grade), some)
            }
        }
    }
}
