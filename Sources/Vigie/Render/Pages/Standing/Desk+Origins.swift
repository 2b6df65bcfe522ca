import Observatory
import Templates

extension Desk {
    /// How many origins a finding rests on, and who they are.
    func origins(of weighing: Weighing, in incident: Case) -> String {
        guard weighing.origins > 0 else { return strings.text(Keys.noOrigin) }
        let voices = weighing.voices.filter { [.counted, .echo].contains($0.weight) }
        let names = voices.map(\.origin).uniqued.map { origin in
            originName(origin)
                ?? sharers(voices.filter { $0.origin == origin }, weighing.reading, incident)
        }
        let isSimple = names.allSatisfy { !$0.contains(",") }
        let list =
            isSimple
            ? strings.wording.list(names) : names.joined(separator: strings.text(Keys.semicolon))
        return strings.count(Keys.origins, weighing.origins, ["who": list])
    }

    /// The actor or outlet of the record that an origin is; nil for a made-up name and a publisher.
    func originName(_ origin: String) -> String? {
        guard let slug = Slug(origin) else { return nil }
        let entry = record.actor(slug)?.entry ?? record.outlet(slug)?.entry
        return entry.map { title(of: $0).text }
    }

    /// Those who share a made-up origin, as one: itself where it is alone.
    private func sharers(
        _ voices: [Weighing.Voice], _ reading: Finding.Reading, _ incident: Case
    ) -> String {
        let names = voices.map { name(of: $0, reading, incident) }.uniqued
        guard let first = names.first, names.count > 1 else { return names.first ?? "" }
        if names.count <= 3 {
            return strings.text(Keys.jointly, ["who": strings.wording.list(names)])
        }
        return strings.count(Keys.jointlyWithOthers, names.count - 1, ["who": first])
    }

    private func name(
        of voice: Weighing.Voice, _ reading: Finding.Reading, _ incident: Case
    ) -> String {
        switch reading {
        case .honoured: return incident.entry.sources[voice.place].publisher
        case .breach:
            let attribution = incident.attributions[voice.place]
            return speaker(attribution.by.slug, basis: attribution.basis).label.text
        }
    }
}
