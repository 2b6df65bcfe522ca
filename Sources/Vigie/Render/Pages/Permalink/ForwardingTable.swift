import Observatory

/// The lines of `/_redirects`, for hosts that read it: old addresses that lead on, and addresses of
/// what was withdrawn, which answer with 410.
struct ForwardingTable {
    private let desk: Desk

    init(_ desk: Desk) { self.desk = desk }

    /// A line each, sorted.
    func lines() -> [String] {
        let entries = desk.register.knownEntries
        return (entries.flatMap(renamed) + standings() + entries.flatMap(withdrawn)).sorted()
    }

    private func renamed(_ entry: Entry) -> [String] {
        entry.aliases.flatMap { alias in
            zip(addresses(EntryID(entry.id.kind, alias.slug)), addresses(entry.id)).map {
                line($0, $1, "301")
            }
        }
    }

    private func standings() -> [String] {
        let names = PresentNames(desk.register)
        return names.formerPairs(desk.assessment).flatMap { pair, present -> [String] in
            guard let present else { return [] }
            return desk.site.languages.map { language in
                line(
                    desk.addresses.standing(pair.actor, pair.norm, in: language),
                    desk.addresses.standing(present.actor, present.norm, in: language), "301")
            }
        }
    }

    /// The tombstone stays what is shown; `!` tells the host to heed the line though it is there.
    private func withdrawn(_ entry: Entry) -> [String] {
        guard entry.isWithdrawn else { return [] }
        return desk.site.languages.map { desk.addresses.path(of: entry.id, in: $0) }.map {
            line($0, $0, "410!")
        }
    }

    private func addresses(_ id: EntryID) -> [String] { desk.addresses.all(of: id, desk.site) }

    private func line(_ old: String, _ new: String, _ status: String) -> String {
        "\(desk.href(old)) \(desk.href(new)) \(status)\n"
    }
}
