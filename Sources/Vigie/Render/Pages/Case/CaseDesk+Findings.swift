import Observatory
import Templates

extension CaseDesk {
    /// The findings by actor, in the order of the case.
    func findings() -> [CaseFindingGroup] {
        let places = incident.findings.indices
        return incident.findings.map(\.actor.slug).uniqued.map { slug in
            let own = places.filter { incident.findings[$0].actor.slug == slug }
            let isAccused = own.contains { incident.findings[$0].reading == .breach }
            let denials = isAccused ? incident.denials.filter { $0.by.slug == slug } : []
            return CaseFindingGroup(
                actor: desk.actor(slug),
                denials: denials.map(\.date).sorted().map { desk.date($0) },
                replies: replies(of: slug), findings: own.map(finding))
        }
    }

    /// The marks that the findings use.
    var markCodes: Set<String> { Set(weighed.values.map(\.weighing.code)) }

    private func finding(at place: Int) -> CaseFindingView {
        let finding = incident.findings[place]
        let weighed = weighed[place]
        let norm = EntryID(.norm, finding.norm.slug)
        var link = desk.link(norm)
        if weighed != nil {
            let path = desk.addresses.standing(
                finding.actor.slug, finding.norm.slug, in: desk.language)
            link.href = desk.href(path)
        }
        return CaseFindingView(
            mark: weighed.map { mark($0.weighing) }, reading: word(Keys.caseUnweighed),
            actor: desk.actor(finding.actor.slug).label, anchor: finding.anchor, norm: link,
            isDenied: finding.reading == .breach
                && incident.denials.contains { $0.by == finding.actor },
            isUncounted: weighed?.weighing.uncounted != nil,
            because: desk.words(finding.because), marks: marks(finding.sources),
            span: span(finding), elements: elements(finding),
            ruling: weighed.map { ruling($0, on: finding) } ?? [])
    }

    private func mark(_ weighing: Weighing) -> MarkView {
        MarkView(
            code: weighing.code, word: word(Keys.finding(weighing.reading, weighing.grade)))
    }

    /// The dates of the part that is meant, where they are not the case's.
    private func span(_ finding: Finding) -> String? {
        let dates = [finding.began, finding.ended].compactMap(\.self).map { desk.date($0).text }
        return dates.isEmpty ? nil : dates.joined(separator: " – ")
    }

    private func elements(_ finding: Finding) -> [WordsView] {
        guard !finding.elements.isEmpty, let norm = desk.record.norm(finding.norm.slug) else {
            return []
        }
        let named = Set(finding.elements.map(\.slug))
        return norm.elements.filter { named.contains($0.id) }.compactMap { desk.words($0.text) }
    }

    /// Whether it counts, on how many origins it rests, what binds the actor.
    private func ruling(_ weighed: WeighedFinding, on finding: Finding) -> [String] {
        var lines: [String] = []
        if let reason = weighed.weighing.uncounted {
            let why = word(Keys.reason(reason))
            lines.append(desk.strings.text(Keys.caseUncounted, ["reason": why]))
        } else {
            lines.append(word(Keys.caseCounted))
        }
        if weighed.weighing.isDisputed { lines.append(word(Keys.caseDisputed)) }
        let origins = desk.strings.wording.number(weighed.weighing.origins)
        lines.append(desk.strings.text(Keys.caseOrigins, ["n": origins]))
        if let commitment = commitment(weighed.dossier, on: finding) { lines.append(commitment) }
        return lines
    }

    /// The strongest commitment in force when the conduct began, else the first that came later.
    private func commitment(_ dossier: Dossier, on finding: Finding) -> String? {
        let day = (finding.began ?? incident.began).firstDay
        let inForce = dossier.pledges.filter { $0.isInForce(on: day) }
        if let pledge = inForce.max(by: { $0.strength < $1.strength }) {
            return sentence(Keys.caseCommitted, pledge, of: dossier.actor)
        }
        return dossier.pledges.first.map {
            sentence(Keys.caseCommittedLater, $0, of: dossier.actor)
        }
    }

    private func sentence(_ key: StringKey, _ pledge: Pledge, of party: Slug) -> String {
        let instrument = desk.link(EntryID(.instrument, pledge.instrument)).label.text
        let how =
            pledge.through.map { through in
                word(Keys.strength(.membership)) + ", " + desk.actor(through).label.text
            } ?? word(Keys.strength(pledge.strength))
        let date = desk.date(desk.beginning(of: pledge, for: party)).text
        return desk.strings.text(
            key, ["instrument": instrument, "date": date, "strength": how])
    }
}

extension Finding {
    /// What it is called in addresses: there is one finding a norm, actor and reading.
    fileprivate var anchor: String {
        let name = "finding-\(norm.slug)-\(actor.slug)"
        return reading == .breach ? name : name + "-\(reading.rawValue)"
    }
}

extension Weighing {
    /// The letters of its mark.
    var code: String {
        guard reading == .breach else { return "ho" }
        return switch grade {
        case .weak: "bw"
        case .alleged: "ba"
        case .supported: "bs"
        case .established: "be"
        }
    }
}
