@testable import Observatory

extension RandomRecord {
    static func aCase(_ slug: String, _ chance: inout Chance) -> Case {
        let accused = [states[0], chance.pick(states + companies)]
        let year = 2012 + chance.below(6)
        return Case(
            entry: entry(.case, slug, sources: sources(&chance)),
            began: date(&chance, from: year - 1),
            ended: chance.once(in: 3) ? date(&chance, from: year) : nil,
            disclosed: chance.once(in: 2) ? date(&chance, from: year) : nil,
            attributions: chance.some(1...6) { attribution(to: accused, from: year, &$0) },
            denials: chance.some(0...2) { chance in
                Denial(
                    by: Scene.ref(chance.pick(accused)), date: date(&chance, from: year),
                    isReasoned: chance.once(in: 2), sources: cited(&chance))
            },
            findings: chance.some(1...3) { finding(on: accused, from: year, &$0) })
    }

    static func attribution(
        to accused: [String], from year: Int, _ chance: inout Chance
    ) -> Attribution {
        let to = chance.pick(accused + accused + groups)
        let bases = Attribution.Basis.allCases + [.legal, .political, .technical, .technical]
        let basis = chance.pick(bases)
        let by = chance.pick(basis == .admission ? [to] : basis == .media ? outlets : actors)
        let origins = actors + outlets + ["joint", "joint"]
        return Attribution(
            by: Scene.ref(by), to: Scene.ref(to), date: date(&chance, from: year), basis: basis,
            origin: chance.once(in: 3) ? Scene.ref(chance.pick(origins)) : nil,
            isInterested: chance.once(in: 3),
            norms: chance.once(in: 6) ? [Scene.ref(chance.pick(norms))] : [],
            until: chance.once(in: 8) ? date(&chance, from: year + 2) : nil,
            sources: cited(&chance))
    }

    static func finding(
        on accused: [String], from year: Int, _ chance: inout Chance
    ) -> Finding {
        Finding(
            norm: Scene.ref(chance.pick(norms)), actor: Scene.ref(chance.pick(accused)),
            reading: chance.once(in: 3) ? .honoured : .breach,
            began: chance.once(in: 5) ? date(&chance, from: year) : nil,
            ended: chance.once(in: 5) ? date(&chance, from: year) : nil,
            elements: chance.some(0...2) { Scene.ref($0.pick(["one", "two"])) },
            because: Scene.words(""), sources: cited(&chance))
    }
}
