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
            targets: incident.targets.map(target), deniers: deniers(), accused: accused())
    }

    private func target(_ target: Case.Target) -> CaseFactsView.Target {
        let country = target.country.map { countries.name($0, desk) }
        let actor = target.actor.map { desk.actor($0.slug) }
        let name = target.name ?? (actor == nil ? target.sector : nil)
        let sector = name == target.sector ? nil : target.sector?.words(in: desk.language)
        let isItsCountry = country == (actor?.label.text ?? name?.words(in: desk.language))
        return CaseFactsView.Target(
            actor: actor, name: actor == nil ? desk.words(name) : nil,
            traits: [isItsCountry ? nil : country, sector].compactMap(\.self).joined(separator: ", "))
    }

    private func deniers() -> [CaseFactsView.Denier] {
        incident.denials.map(\.by.slug).uniqued.map { slug in
            let dates = incident.denials.filter { $0.by.slug == slug }.map(\.date).sorted()
            return CaseFactsView.Denier(actor: desk.actor(slug), dates: dates.map { desk.date($0) })
        }
    }

    private func accused() -> [CaseFactsView.Accused] {
        let attributions = incident.attributions.inTime(\.date)
        return attributions.map(\.to.slug).uniqued.map { slug in
            let own = attributions.filter { $0.to.slug == slug && !isEcho($0) }
            let speakers = own.map { desk.speaker($0.by.slug, basis: $0.basis).label.text }.uniqued
            return CaseFactsView.Accused(
                actor: desk.actor(slug), by: desk.strings.wording.list(speakers))
        }
    }
}
