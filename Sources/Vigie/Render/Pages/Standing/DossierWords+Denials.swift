import Observatory
import Templates

extension DossierWords {
    /// In how many of the cases that count the actor denies, and whether with reasons; of all that
    /// are shown where none counts. Nil where there is nothing to deny.
    func denials(in verdict: Verdict, asMarkup: Bool) -> String? {
        DenialTally(verdict, in: desk.record).map { tally in
            let author = asMarkup ? Desk.escape(phrase.author) : phrase.author
            return sentence(tally, ["author": author])
        }
    }

    private func sentence(_ tally: DenialTally, _ author: [String: String]) -> String {
        guard tally.denied > 0 else {
            return tally.areCounted && tally.isElsewhere
                ? strings.text(Keys.denialNoneCounted, author)
                : strings.text(Keys.denialNone, author)
        }
        let values = ["where": place(of: tally), "reasons": reasons(in: tally)]
        return strings.count(
            Keys.denialTold, tally.denied, author.merging(values) { $1 })
    }

    private func place(of tally: DenialTally) -> String {
        if tally.cases == 1 { return strings.text(Keys.denialInOne(tally.areCounted)) }
        let all = ["all": strings.wording.number(tally.cases)]
        if tally.denied == tally.cases {
            return strings.text(Keys.denialInAll(tally.areCounted), all)
        }
        let some = ["some": strings.wording.number(tally.denied)]
        return strings.text(Keys.denialInSome(tally.areCounted), all.merging(some) { $1 })
    }

    private func reasons(in tally: DenialTally) -> String {
        switch tally.reasoned {
        case 0: strings.text(Keys.denialBareWords)
        case tally.denied: strings.text(Keys.denialReasonedWords)
        default: strings.count(Keys.denialPartlyReasoned, tally.reasoned)
        }
    }
}
