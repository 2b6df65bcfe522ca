import Testing

@testable import Observatory

/// Section 5 of the method, over random records.
@Suite("Fairness")
struct FairnessTests {
    /// Each record with its dossiers and a chance of its own.
    private static let told = zip(RandomRecord.all, RandomRecord.dossiers).enumerated().map {
        (record: $0.element.0, dossiers: $0.element.1, chance: Chance(seed: $0.offset))
    }

    @Test("The records meet every standing, every reason and every weight")
    func recordsAreRich() {
        let dossiers = RandomRecord.dossiers.flatMap(\.self)
        let weighings = dossiers.flatMap(\.current.weighings)
        let weights = Set(weighings.flatMap(\.voices).map(\.weight))
        #expect(RandomRecord.all.count >= 200)
        #expect(Set(dossiers.map(\.current.standing)) == Set(Standing.allCases))
        #expect(Set(dossiers.map(\.current.confidence)) == Set(Confidence.allCases))
        #expect(Set(dossiers.compactMap(\.current.strength)) == Set(Strength.allCases))
        #expect(Set(weighings.compactMap(\.uncounted)) == Set(Weighing.Reason.allCases))
        #expect(weights == Set(Weighing.Voice.Weight.allCases))
        #expect(weighings.contains { $0.isDisputed })
    }

    @Test("Swapping two actors' names everywhere swaps their standings and nothing else")
    func swappedNames() {
        for (record, dossiers, chance) in FairnessTests.told {
            var chance = chance
            let swap = Swap(
                one: chance.pick(RandomRecord.states), other: chance.pick(RandomRecord.actors))
            let swapped = RandomRecord.method(record.renamed(swap))
            let areSwapped = dossiers.allSatisfy { dossier in
                let other = swapped.dossier(actor: swap(dossier.actor), norm: dossier.norm)
                return other.map(Profile.init) == Profile(dossier)
            }
            #expect(areSwapped && swapped.pairs.count == dossiers.count)
        }
    }

    @Test("The order of files, of facts and of sources changes nothing")
    func shuffled() {
        for (record, dossiers, chance) in FairnessTests.told {
            var chance = chance
            let shuffled = record.shuffled(&chance)
            let isSame =
                RandomRecord.method(shuffled).dossiers().map { Essence($0, of: shuffled) }
                == dossiers.map { Essence($0, of: record) }
            #expect(isSame)
        }
    }

    @Test("Adding a bare denial changes no standing")
    func bareDenials() {
        for (record, dossiers, chance) in FairnessTests.told {
            var chance = chance
            let denied = record.changed(cases: { $0.deniedBarely(&chance) })
            let isSame =
                RandomRecord.method(denied).dossiers().map(Profile.init)
                == dossiers.map(Profile.init)
            #expect(isSame)
        }
    }

    @Test("Adding an echo of someone heard in the case changes nothing")
    func echoes() {
        for (record, dossiers, chance) in FairnessTests.told {
            var chance = chance
            let echoed = record.changed(cases: { $0.echoed(&chance) })
            let isSame =
                RandomRecord.method(echoed).dossiers().map(Profile.init)
                == dossiers.map(Profile.init)
            #expect(isSame)
        }
    }

    @Test("Removing a source of an attribution or of a finding never raises a grade")
    func removedSources() {
        for (record, _, chance) in FairnessTests.told {
            var chance = chance
            let poorer = record.changed(cases: { $0.withoutASource(&chance) })
            let (before, after) = (RandomRecord.method(record), RandomRecord.method(poorer))
            #expect(before.pairs == after.pairs)
            let neverRises = before.pairs.allSatisfy { pair in
                [RandomRecord.asOf, .end(of: 2017), .end(of: 2014)].allSatisfy { day in
                    let was = before.docket(pair)?.judgement(on: day).rulings ?? []
                    let now = after.docket(pair)?.judgement(on: day).rulings ?? []
                    return was.count == now.count
                        && zip(was, now).allSatisfy { $1.grade <= $0.grade }
                }
            }
            #expect(neverRises)
        }
    }
}
