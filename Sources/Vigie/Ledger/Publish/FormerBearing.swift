import Observatory

/// What entries bore on when they were published last.
///
/// The frozen page is all that is left of what they said then, and it tells: a case links to
/// the dossier of each of its findings, a commitment to each party and each norm, an instrument to
/// the norms that it states.
struct FormerBearing {
    private let register: Register

    /// - Parameter register: The record, with the ledger as it was before this publication.
    init(_ register: Register) {
        self.register = register
    }

    /// Those of some entries whose last version bore on a pair, under any name that the actor and
    /// the norm have had.
    func entries(_ ids: Set<EntryID>, on actor: Slug, _ norm: Slug) -> Set<EntryID> {
        let actors = names(of: EntryID(.actor, actor))
        let norms = names(of: EntryID(.norm, norm))
        return ids.filter { id in
            guard let page = page(of: id) else { return false }
            func links(to ending: String) -> Bool { page.contains(Array("/\(ending)/\"".utf8)) }
            switch id.kind {
            case .case:
                return actors.contains { actor in norms.contains { links(to: "\(actor)/\($0)") } }
            case .commitment:
                return actors.contains { links(to: "actor/\($0)") }
                    && norms.contains { links(to: "norm/\($0)") }
            case .instrument: return norms.contains { links(to: "norm/\($0)") }
            case .norm, .actor, .coverage, .outlet, .page: return false
            }
        }
    }

    private func names(of id: EntryID) -> [Slug] {
        let entry = register.record.entries(of: id.kind).first { $0.slug == id.slug }
        return [id.slug] + (entry?.formerSlugs ?? [])
    }

    /// The frozen page of the last version; nil where there was none.
    private func page(of id: EntryID) -> [UInt8]? {
        guard let version = register.ledger.entries[id]?.versions.last,
            let language = version.pages.first?.language
        else { return nil }
        return register.ledger.frozen[LedgerPath.frozen(id, version.number, language)]
    }
}

extension Entry {
    /// Whether it was withdrawn on a day or later, or at all where there is no day.
    func isWithdrawn(onOrAfter day: Day?) -> Bool {
        guard case .withdrawn(let date, _) = status else { return false }
        return day.map { date.lastDay >= $0 } ?? true
    }
}
