import Testing

@testable import Observatory

/// What section 2 says of what is seen, and section 4 of time, over random records.
@Suite("Time")
struct TimeTests {
    private static let days = [2014, 2016, 2018].map(Day.end)

    @Test("A verdict on a day depends on nothing dated later")
    func nothingLater() {
        for (seed, record) in RandomRecord.all.enumerated() {
            let day = TimeTests.days[seed % TimeTests.days.count]
            let method = RandomRecord.method(record)
            let past = record.upTo(day)
            let then = RandomRecord.method(past, asOf: day)
            let isSame = method.pairs.allSatisfy { pair in
                let now = method.docket(pair)?.verdict(on: day)
                guard let verdict = then.docket(pair)?.verdict(on: day) else {
                    return now?.pledges.isEmpty == true && now?.weighings.isEmpty == true
                }
                return Outline(verdict, of: past) == now.map { Outline($0, of: record) }
            }
            #expect(isSame)
        }
    }

    @Test("Each year end is the verdict on that day")
    func yearEnds() {
        for (record, dossiers) in zip(RandomRecord.all, RandomRecord.dossiers) {
            let method = RandomRecord.method(record)
            let isSame = dossiers.allSatisfy { dossier in
                let docket = method.docket(Pair(actor: dossier.actor, norm: dossier.norm))
                return dossier.history
                    == dossier.history.compactMap { end in
                        docket.map { YearEnd($0.verdict(on: end.day)) }
                    }
            }
            #expect(isSame)
        }
    }

    @Test("What was once seen stays seen, and what is historic stays so")
    func nothingIsForgotten() {
        for record in RandomRecord.all {
            let method = RandomRecord.method(record)
            for docket in method.pairs.compactMap(method.docket) {
                let verdicts = (TimeTests.days + [RandomRecord.asOf, .end(of: 2030)])
                    .map(docket.verdict)
                let areKept = zip(verdicts, verdicts.dropFirst()).allSatisfy { before, after in
                    let (seen, historic) = (before.seen, before.historic)
                    return after.seen.isSuperset(of: seen)
                        && (after.strength == nil || after.historic.isSuperset(of: historic))
                }
                #expect(areKept)
            }
        }
    }
}

extension Verdict {
    /// The facts that it shows.
    fileprivate var seen: Set<Seen> { Set(weighings.flatMap(Seen.all)) }

    /// The findings that are historic, or were not counted for an earlier reason.
    fileprivate var historic: Set<Seen> {
        let early: [Weighing.Reason?] = [.historic, .beforeTheCommitment]
        return Set(
            weighings.filter { early.contains($0.uncounted) }.compactMap { Seen.all($0).first })
    }
}

/// A fact that a weighing shows.
private struct Seen: Hashable {
    let `case`: Slug
    let finding: Int
    let voice: Int?
    let denial: Int?

    static func all(_ weighing: Weighing) -> [Seen] {
        func seen(_ voice: Int?, _ denial: Int?) -> Seen {
            Seen(case: weighing.case, finding: weighing.finding, voice: voice, denial: denial)
        }
        return [seen(nil, nil)]
            + weighing.voices.filter { $0.weight != .later }.map { seen($0.place, nil) }
            + weighing.denials.map { seen(nil, $0) }
    }
}

/// A verdict but for what it says of later facts.
private struct Outline: Equatable {
    let standing: Standing
    let confidence: Confidence
    let strength: Strength?
    let pledges: [Pledge]
    let weighings: [String: Int]

    init(_ verdict: Verdict, of record: Record) {
        standing = verdict.standing
        confidence = verdict.confidence
        strength = verdict.strength
        pledges = verdict.pledges
        weighings =
            verdict.weighings.map { weighing in
                let finding = record.case(weighing.case)!.findings[weighing.finding]
                let voices = weighing.voices.filter { $0.weight != .later }
                    .map { "\($0.origin) \($0.weight)" }.sorted()
                return [
                    weighing.case.text, finding.norm.slug.text, "\(weighing.reading)",
                    "\(weighing.grade)", weighing.uncounted?.rawValue ?? "",
                    "\(weighing.isDisputed)",
                    "\(weighing.origins)", "\(weighing.denials.count)",
                ].joined(separator: " ") + voices.joined(separator: ",")
            }.counted
    }
}

extension Record {
    /// What of the record was there on a day.
    fileprivate func upTo(_ day: Day) -> Record {
        func isSeen(_ date: PartialDate?) -> Bool { (date?.firstDay).map { $0 <= day } ?? true }
        return Record(
            norms: norms, instruments: instruments,
            actors: actors.map { actor in
                actor.with(links: actor.links.filter { $0.day(in: actor.entry) <= day })
            },
            commitments: commitments.map { commitment in
                commitment.with(
                    parties: commitment.parties.filter {
                        ($0.date ?? commitment.date).lastDay <= day
                    })
            },
            cases: cases.filter { isSeen($0.began) }.map { aCase in
                aCase.with(
                    sources: aCase.entry.sources.filter { isSeen($0.date) },
                    attributions: aCase.attributions.filter { isSeen($0.date) },
                    denials: aCase.denials.filter { isSeen($0.date) },
                    findings: aCase.findings.filter { isSeen($0.began) })
            }, outlets: outlets)
    }
}
