import Observatory

extension Timeline {
    /// The years of a norm: the texts that state it, the commitments that take those provisions on,
    /// the cases with a finding on it.
    init(of norm: Slug, in register: Register) {
        let record = register.record
        var stating: [Slug: Set<Slug>] = [:]
        for place in register.backlinks.provisionsOfNorm[norm] ?? [] {
            stating[place.instrument, default: []].insert(place.provision)
        }
        self.init(
            stating.keys.sorted().compactMap { record.instrument($0) },
            record.commitments.filter { commitment in
                guard let provisions = stating[commitment.instrument.slug] else { return false }
                return commitment.provisions.isEmpty
                    || commitment.provisions.contains { provisions.contains($0.slug) }
            },
            (register.backlinks.casesOfNorm[norm] ?? []).compactMap { record.case($0) })
    }
}
