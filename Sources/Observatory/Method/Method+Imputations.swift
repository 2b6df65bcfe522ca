extension Method {
    /// How well a case shows, at the date of record, that each actor named in it acted: by slug.
    public func imputations(in aCase: Case) -> [Imputation] {
        Set(aCase.attributions.map(\.to.slug)).sorted().map { imputation(of: $0, in: aCase) }
    }

    private func imputation(of actor: Slug, in aCase: Case) -> Imputation {
        let accused = Accused(actor: actor, norm: nil, groups: links[actor], speakers: speakers)
        let accusation = Accusation(in: aCase, against: accused)
        let defence = Defence(of: actor, in: aCase)
        let hearing = accusation.hearing(on: asOf)
        return Imputation(
            actor: actor, grade: hearing.grade, origins: hearing.origins,
            isRebutted: defence.isReasoned(on: asOf), voices: accusation.voices(on: asOf),
            denials: defence.places(on: asOf))
    }
}
