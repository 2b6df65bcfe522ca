import Observatory
import Templates

extension CaseDesk {
    /// What happened, was disclosed, attributed, denied and answered, in the order of time; of one
    /// date in this order.
    func moments() -> [CaseMomentView] {
        var dated: [(date: PartialDate, event: CaseEventView)] = beginnings()
        dated += incident.attributions.map { ($0.date, event($0)) }
        dated += incident.denials.map { ($0.date, event($0)) }
        dated += incident.responses.map { ($0.date, event($0)) }
        dated += incident.attributions.compactMap { attribution in
            attribution.until.map { ($0, withdrawal(attribution, on: $0)) }
        }
        if let ended = incident.ended, ended != incident.began {
            dated.append((ended, CaseEventView(date: desk.date(ended), label: word(Keys.caseEnd))))
        }
        let known = dated.filter { orderly($0.date) == $0.date }
        let vague = dated.filter { orderly($0.date) != $0.date }
        return CaseMomentView.moments((known + vague).inTime { orderly($0.date) }.map(\.event))
    }

    /// Where a date stands in the order: one that may be before the beginning only because it is
    /// vague stands behind it.
    private func orderly(_ date: PartialDate) -> PartialDate {
        date < incident.began && date.lastDay >= incident.began.firstDay ? incident.began : date
    }

    private func beginnings() -> [(date: PartialDate, event: CaseEventView)] {
        let began = incident.began
        let isAtOnce = incident.disclosed == began
        let key = isAtOnce ? Keys.caseBeginningDisclosed : Keys.caseBeginning
        let beginning = (began, CaseEventView(date: desk.date(began), label: word(key)))
        guard let disclosed = incident.disclosed, !isAtOnce else { return [beginning] }
        let label = word(Keys.caseDisclosure)
        return [beginning, (disclosed, CaseEventView(date: desk.date(disclosed), label: label))]
    }

    private func event(_ attribution: Attribution) -> CaseEventView {
        let basis = desk.basis(of: attribution)
        let echo = isEcho(attribution) ? attribution.origin.map { desk.origin($0.slug) } : nil
        return CaseEventView(
            date: desk.date(attribution.date),
            label: desk.strings.text(Keys.caseAttribution, ["basis": basis]),
            by: desk.speaker(attribution.by.slug, basis: attribution.basis),
            to: desk.actor(attribution.to.slug), echo: echo, text: desk.words(attribution.text),
            marks: marks(attribution.sources))
    }

    private func withdrawal(_ attribution: Attribution, on date: PartialDate) -> CaseEventView {
        CaseEventView(
            date: desk.date(date), label: word(Keys.caseWithdrawal),
            by: desk.speaker(attribution.by.slug, basis: attribution.basis),
            to: desk.actor(attribution.to.slug), marks: marks(attribution.sources))
    }

    private func event(_ denial: Denial) -> CaseEventView {
        CaseEventView(
            date: desk.date(denial.date), label: word(Keys.caseDenial), isDenial: true,
            by: desk.actor(denial.by.slug), text: desk.words(denial.text),
            marks: marks(denial.sources))
    }

    private func event(_ response: Response) -> CaseEventView {
        let form = word(Keys.response(response.form))
        return CaseEventView(
            date: desk.date(response.date), label: form, by: desk.actor(response.by.slug),
            text: desk.words(response.text), marks: marks(response.sources))
    }
}
