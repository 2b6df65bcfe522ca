import Observatory

/// Everything that the observatory has changed in public, the latest first.
struct Chronicle: Sendable {
    /// One thing that changed, with the day on which readers could see it.
    struct Event: Sendable {
        let date: PartialDate
        let matter: Matter
    }

    /// What changed.
    enum Matter: Sendable {
        /// A version of an entry, with the one before it; nil of the first.
        case version(Entry, Revision, after: Revision?)
        /// An entry was withdrawn.
        case withdrawal(Entry, reason: Text)
        /// Another entry was taken up into this one.
        case merger(Entry, Merger)
        /// A standing became another.
        case standing(Pair, from: Standing?, RecordedStanding)
        /// Standings are computed by a new version of the method.
        case method(MethodVersion)
    }

    /// The latest first; of one day versions before standings, by entry.
    let events: [Event]
    /// The day of the first publication; nil before it.
    let beginning: Day?
    private let recordedYears: [Int]

    init(_ register: Register) {
        let ledger = register.ledger
        var events: [Event] = []
        for entry in register.knownEntries {
            var before: Revision?
            for revision in ledger.revisions(of: entry) {
                events.append(
                    Event(
                        date: PartialDate(revision.version.date),
                        matter: .version(entry, revision, after: before)))
                before = revision
            }
            if case .withdrawn(let date, let reason) = entry.status {
                events.append(Event(date: date, matter: .withdrawal(entry, reason: reason)))
            }
            for merger in entry.mergers {
                events.append(Event(date: merger.date, matter: .merger(entry, merger)))
            }
        }
        events += Chronicle.standings(ledger)
        events += ledger.method.dropFirst().map {
            Event(date: PartialDate($0.date), matter: .method($0))
        }
        beginning = ledger.firstDate
        recordedYears = register.recordedYears
        self.events = events.enumerated().sorted {
            $0.element.date.firstDay == $1.element.date.firstDay
                ? $0.offset < $1.offset : $0.element.date.firstDay > $1.element.date.firstDay
        }.map(\.element)
    }

    /// The standings that became others, by actor and norm as they were named then.
    private static func standings(_ ledger: Ledger) -> [Event] {
        ledger.standings.sorted { $0.key < $1.key }.flatMap { actor, log in
            log.norms.sorted { $0.key < $1.key }.flatMap { norm, standings in
                zip(standings, standings.dropFirst()).map { before, after in
                    Event(
                        date: PartialDate(after.date),
                        matter: .standing(
                            Pair(actor: actor, norm: norm), from: before.standing, after))
                }
            }
        }
    }

    /// The years in which something changed, and those that had a page before, the latest first.
    var years: [Int] { Set(events.map(\.date.year) + recordedYears).sorted(by: >) }
}

extension Register {
    /// The years whose changes have a published page of their own.
    fileprivate var recordedYears: [Int] {
        let folder = addresses.corrections(in: site.defaultLanguage)
        return ledger.addresses.filter { $0.path.hasPrefix(folder) }.compactMap { address in
            Int(address.path.dropFirst(folder.count).dropLast())
        }
    }
}

extension Ledger {
    /// The day of the first publication; nil before it.
    var firstDate: Day? {
        let versions = entries.values.compactMap { $0.versions.first?.date }
        return (versions + method.prefix(1).map(\.date)).min()
    }
}
