import Observatory
import Templates

extension CaseDesk {
    /// The answers of all who deny, in the order of their first word, and the replies of those on
    /// whom there is no finding: the others stand beside it.
    func answers() -> [CaseAnswerView] {
        let found = Set(incident.findings.map(\.actor.slug))
        let speakers =
            incident.denials.inTime(\.date).map(\.by.slug)
            + incident.replies.map(\.by.slug).filter { !found.contains($0) }
        return speakers.uniqued.map { slug in
            CaseAnswerView(
                actor: desk.actor(slug),
                denials: incident.denials.filter { $0.by.slug == slug }
                    .inTime(\.date).map(statement),
                replies: found.contains(slug) ? [] : replies(of: slug))
        }
    }

    /// Those whom an attribution or a breach finding names and of whom neither a denial nor a reply
    /// is told.
    func unanswered() -> [LinkView] {
        let found = Set(incident.findings.map(\.actor.slug))
        let told = incident.replies.filter { $0.received != nil || !found.contains($0.by.slug) }
        let answered = Set(incident.denials.map(\.by.slug) + told.map(\.by.slug))
        let named =
            incident.attributions.map(\.to.slug)
            + incident.findings.filter { $0.reading == .breach }.map(\.actor.slug)
        return named.uniqued.filter { !answered.contains($0) }.map { desk.actor($0) }
    }

    /// An actor's replies to the observatory.
    func replies(of actor: Slug) -> [CaseReplyView] {
        incident.replies.filter { $0.by.slug == actor }.map { reply in
            CaseReplyView(
                requested: desk.date(reply.requested), received: desk.date(reply.received),
                text: desk.words(reply.text), marks: marks(reply.sources))
        }
    }

    private func statement(_ denial: Denial) -> CaseAnswerView.Statement {
        CaseAnswerView.Statement(
            date: desk.date(denial.date), text: desk.words(denial.text),
            marks: marks(denial.sources), isReasoned: denial.isReasoned)
    }

    /// The table of who names whom, in the order of time.
    func attributions() -> [CaseAttributionView] {
        incident.attributions.inTime(\.date).map(line)
    }

    private func line(_ attribution: Attribution) -> CaseAttributionView {
        let basis = desk.basis(of: attribution)
        let isEcho = isEcho(attribution)
        let isJoint = attribution.origin.map { $0.slug != attribution.by.slug } ?? false
        return CaseAttributionView(
            by: desk.speaker(attribution.by.slug, basis: attribution.basis),
            to: desk.actor(attribution.to.slug), date: desk.date(attribution.date),
            basis: attribution.isInterested
                ? desk.strings.text(Keys.caseInterested, ["basis": basis]) : basis,
            echo: isEcho ? attribution.origin.map { desk.origin($0.slug) } : nil,
            origin: isEcho ? "" : word(isJoint ? shared(attribution.basis) : Keys.caseOwn),
            norms: attribution.norms.map { desk.link(EntryID(.norm, $0.slug)) },
            until: desk.date(attribution.until), marks: marks(attribution.sources))
    }

    /// What a made-up origin is: the press states nothing jointly, it draws on the same source.
    private func shared(_ basis: Attribution.Basis) -> StringKey {
        basis == .media ? Keys.caseShared : Keys.caseJoint
    }
}
