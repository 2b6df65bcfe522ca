import Observatory
import Templates

extension CaseDesk {
    /// The drawing of who names whom; nil where nobody does.
    func who() -> WhoChart? {
        let attributions = incident.attributions.inTime(\.date)
        guard !attributions.isEmpty else { return nil }
        let named = byAccused(attributions)
        let places = Dictionary(
            named.enumerated().map { ($0.element.accused, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        let accusees = named.map { accused, claims in
            Accusee(
                name: desk.actor(accused).label.text, answer: answer(of: accused),
                choruses: choruses(claims),
                links: (desk.record.actor(accused)?.links ?? []).map(\.actor.slug).uniqued
                    .compactMap { places[$0] })
        }
        let drawing = WhoDrawing(
            accusees, heads: (word(Keys.whoSpeaks), word(Keys.whoIsNamed)))
        let origins = Set(attributions.map(origin)).count
        let title = desk.strings.text(
            Keys.whoTitle,
            [
                "named": desk.strings.wording.list(accusees.map(\.name)),
                "attributions": desk.strings.count(Keys.whoAttributions, attributions.count),
                "origins": desk.strings.count(Keys.whoOrigins, origins),
            ])
        return WhoChart(drawing, title: title, description: word(Keys.chartSame))
    }

    /// Attributions by whom they name, the one most often named first, then in the order of time.
    func byAccused(
        _ attributions: [Attribution]
    ) -> [(accused: Slug, claims: [Attribution])] {
        let groups = attributions.map(\.to.slug).uniqued.map { slug in
            (accused: slug, claims: attributions.filter { $0.to.slug == slug })
        }
        return groups.enumerated().sorted {
            ($1.element.claims.count, $0.offset) < ($0.element.claims.count, $1.offset)
        }.map(\.element)
    }

    /// Whose word an attribution is.
    private func origin(_ claim: Attribution) -> Slug { claim.origin?.slug ?? claim.by.slug }

    private func choruses(_ claims: [Attribution]) -> [Chorus] {
        claims.map(origin).uniqued.map { origin in
            let own = claims.filter { self.origin($0) == origin }
            guard let head = own.first(where: { $0.by.slug == origin }) else {
                return joint(own, origin)
            }
            let rest = own.filter { $0 != head }
            return Chorus(
                head: voice(head), also: rest.filter { $0.by == head.by }.map(again),
                heading: word(Keys.whoRepeated),
                others: rest.filter { $0.by != head.by }.map(voice))
        }
    }

    /// A statement of several, or the word of one who is not among those who name this actor.
    private func joint(_ claims: [Attribution], _ origin: Slug) -> Chorus {
        let notes = claims.map(note).uniqued
        let isEcho = desk.isSpeaker(origin)
        let heading = desk.strings.text(
            isEcho ? Keys.whoAfter : Keys.whoTogether,
            [
                "origin": isEcho ? desk.origin(origin).label.text : "",
                "note": notes.count == 1 ? notes[0] : desk.strings.wording.list(notes),
            ])
        return Chorus(head: nil, heading: heading, others: claims.map(voice))
    }

    private func voice(_ claim: Attribution) -> Chorus.Voice {
        Chorus.Voice(
            name: desk.speaker(claim.by.slug, basis: claim.basis).label.text, note: note(claim),
            basis: Chorus.Basis(claim.basis))
    }

    /// A further attribution by the same speaker: told by its basis and date.
    private func again(_ claim: Attribution) -> Chorus.Voice {
        let also = desk.strings.text(Keys.whoAlso, ["note": note(claim)])
        return Chorus.Voice(name: also, note: "", basis: Chorus.Basis(claim.basis))
    }

    /// `political, 19 Dec 2017`, with a withdrawal.
    private func note(_ claim: Attribution) -> String {
        let basis = desk.basis(of: claim) + ", " + desk.brief(claim.date)
        return claim.until == nil ? basis : basis + ", " + word(Keys.whoWithdrawn)
    }

    private func answer(of accused: Slug) -> String {
        let dates = incident.denials.filter { $0.by.slug == accused }.map(\.date).sorted()
        if dates.isEmpty { return word(Keys.whoUnanswered) }
        return desk.strings.text(
            Keys.whoDenied, ["dates": dates.map { desk.brief($0) }.joined(separator: ", ")])
    }

}

extension Chorus.Basis {
    /// How a basis is drawn: heavy for what courts and officials acted on, dotted for what experts
    /// and the press report.
    init(_ basis: Attribution.Basis) {
        switch basis {
        case .admission, .judicial, .legal: self = .legal
        case .political: self = .political
        case .technical, .media: self = .technical
        }
    }
}
