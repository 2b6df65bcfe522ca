import Observatory
import Templates

extension CaseDesk {
    /// The box of facts.
    func facts() -> CaseFactsView {
        let isAtOnce = incident.disclosed == incident.began && incident.began.day != nil
        return CaseFactsView(
            began: desk.date(incident.began),
            ended: incident.ended == incident.began ? nil : desk.date(incident.ended),
            disclosed: isAtOnce ? nil : desk.date(incident.disclosed), isDisclosedAtOnce: isAtOnce,
            targets: incident.targets.map(target), deniers: deniers(), accused: accused(),
            acts: acts())
    }

    private func target(_ target: Case.Target) -> CaseFactsView.Target {
        let country = target.country.map { countries.name($0, desk) }
        let actor = target.actor.map { desk.actor($0.slug) }
        let name = target.name ?? (actor == nil ? target.sector : nil)
        let isItsCountry = country == (actor?.label.text ?? name?.words(in: desk.language))
        return CaseFactsView.Target(
            actor: actor, name: actor == nil ? desk.words(name) : nil,
            country: isItsCountry ? nil : country,
            sector: name == target.sector ? nil : desk.words(target.sector))
    }

    private func deniers() -> [CaseFactsView.Denier] {
        incident.denials.map(\.by.slug).uniqued.map { slug in
            let dates = incident.denials.filter { $0.by.slug == slug }.map(\.date).sorted()
            return CaseFactsView.Denier(actor: desk.actor(slug), dates: dates.map { desk.date($0) })
        }
    }

    /// Who is accused: the one most often named first, then in the order of time.
    private func accused() -> [CaseFactsView.Accused] {
        let attributions = incident.attributions.inTime(\.date)
        let groups = attributions.map(\.to.slug).uniqued.map { slug in
            attributions.filter { $0.to.slug == slug }
        }
        let ordered = groups.enumerated().sorted {
            ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
        }
        return ordered.compactMap { accused($0.element) }
    }

    private func accused(_ attributions: [Attribution]) -> CaseFactsView.Accused? {
        guard let slug = attributions.first?.to.slug else { return nil }
        let speakers = attributions.filter { !isEcho($0) }.map {
            desk.speaker($0.by.slug, basis: $0.basis).label.text
        }
        return CaseFactsView.Accused(
            actor: desk.actor(slug), by: desk.strings.wording.list(speakers.uniqued))
    }

    private func acts() -> [CaseFactsView.Act] {
        let responses = incident.responses.inTime(\.date)
        return responses.map(\.form).uniqued.map { form in
            let actors = responses.filter { $0.form == form }.map(\.by.slug).uniqued
            return CaseFactsView.Act(
                form: word(Keys.response(form)), actors: actors.map { desk.actor($0) })
        }
    }
}
