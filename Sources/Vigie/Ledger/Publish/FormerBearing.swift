import Observatory

/// What entries bore on before the versions that are being published.
///
/// The frozen page of the version before is all that is left of it, and it tells: a case links to
/// the dossier of each of its findings, a commitment to each party and each norm, an instrument to
/// the norms that it states.
struct FormerBearing {
    private let ledger: Ledger
    private let register: Register

    /// - Parameters:
    ///   - ledger: The ledger with the versions that are being published.
    ///   - register: The record that they are of.
    init(_ ledger: Ledger, _ register: Register) {
        self.ledger = ledger
        self.register = register
    }

    /// Those of some entries whose version before the last bore on a pair, under any name that the
    /// actor and the norm have had.
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

    /// The frozen page of the version before the last; nil where there was none.
    private func page(of id: EntryID) -> [UInt8]? {
        guard let version = ledger.entries[id]?.versions.dropLast().last,
            let language = version.pages.first?.language
        else { return nil }
        return ledger.frozen[LedgerPath.frozen(id, version.number, language)]
    }
}
