/// Which groups are linked to which actors, and since when that is known (method, section 2).
struct LinkBook: Sendable {
    private var groups: [Slug: [Slug: Day]] = [:]

    /// The links of a record: of groups, with a source, on a basis other than media.
    init(_ record: Record) {
        for group in record.actors where group.kind == .group && !group.entry.isWithdrawn {
            for link in group.links where link.basis != .media && !link.sources.isEmpty {
                let known = groups[link.actor.slug]?[group.entry.slug]
                let day = link.day(in: group.entry)
                groups[link.actor.slug, default: [:]][group.entry.slug] = min(known ?? day, day)
            }
        }
    }

    /// The groups linked to an actor, with the day from which the link is seen.
    subscript(actor: Slug) -> [Slug: Day] { groups[actor] ?? [:] }
}

extension Actor.Link {
    /// The day from which it is seen: its own date, else the earliest of its sources'; a link without
    /// any date is seen always, for nothing says that it is later than the case.
    func day(in entry: Entry) -> Day {
        if let date { return date.firstDay }
        return sources.compactMap { entry.source($0)?.date?.firstDay }.min() ?? .always
    }
}
