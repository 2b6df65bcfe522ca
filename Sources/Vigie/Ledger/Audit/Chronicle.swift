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
    /// The years in which something changed, and those that had a page before, the latest first.
    let years: [Int]

    /// - Parameter years: Those of the register.
    init(_ register: Register, years: [Int]) {
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
        self.years = years
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
}

extension Register {
    /// The years in which something changed, and those that had a page before, the latest first;
    /// known without gathering what changed.
    var changedYears: [Int] {
        var years = Set(recordedYears + ledger.method.dropFirst().map(\.date.year))
        record.forEachEntry { note($0, in: &years) }
        for entry in withdrawn { note(entry, in: &years) }
        for log in ledger.standings.values {
            for standings in log.norms.values where standings.count > 1 {
                years.formUnion(standings.dropFirst().map(\.date.year))
            }
        }
        return years.sorted(by: >)
    }

    private func note(_ entry: Entry, in years: inout Set<Int>) {
        let versions =
            entry.aliases.isEmpty
            ? ledger.entries[entry.id]?.versions ?? [] : ledger.revisions(of: entry).map(\.version)
        for version in versions { years.insert(version.date.year) }
        if case .withdrawn(let date, _) = entry.status { years.insert(date.year) }
        for merger in entry.mergers { years.insert(merger.date.year) }
    }

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
