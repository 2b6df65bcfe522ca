import Testing

@testable import Observatory

@Suite("Entries that were withdrawn")
struct WithdrawnEntryTests {
    private let scene = Scene.told.linked().attributed(by: "b", .legal, to: "g")
        .attributed(by: "c", .legal)

    private func withdrawn(_ entry: Entry) -> Entry {
        Entry(
            id: entry.id, language: entry.language, title: entry.title,
            status: .withdrawn(Scene.date("2024"), reason: Scene.words("Wrong")),
            sources: entry.sources)
    }

    /// The dossier of `a` on `n` where one entry was withdrawn.
    private func dossier(without id: EntryID) -> Dossier? {
        let record = scene.record
        func mapped<Kind>(_ entries: [Kind], _ path: WritableKeyPath<Kind, Entry>) -> [Kind] {
            entries.map { entry in
                var entry = entry
                if entry[keyPath: path].id == id {
                    entry[keyPath: path] = withdrawn(entry[keyPath: path])
                }
                return entry
            }
        }
        let rest = Record(
            norms: mapped(record.norms, \.entry),
            instruments: mapped(record.instruments, \.entry),
            actors: mapped(record.actors, \.entry),
            commitments: mapped(record.commitments, \.entry), cases: mapped(record.cases, \.entry))
        return Method(record: rest, windowYears: 10, asOf: Scene.date("2024-12-31").firstDay)
            .dossier(actor: Scene.slug("a"), norm: Scene.slug("n"))
    }

    private func id(_ kind: EntryKind, _ slug: String) -> EntryID {
        EntryID(kind, Scene.slug(slug))
    }

    @Test("The method takes no notice of them")
    func noNotice() {
        #expect(dossier(without: id(.page, "none"))?.current.standing == .breachSupported)
        #expect(dossier(without: id(.case, "case-1"))?.current.weighings.isEmpty == true)
        #expect(dossier(without: id(.actor, "g"))?.current.standing == .breachAlleged)
        #expect(
            dossier(without: id(.commitment, "commitment-1"))?.current.standing == .notCommitted)
        #expect(dossier(without: id(.instrument, "i"))?.current.standing == .notCommitted)
        #expect(dossier(without: id(.norm, "n")) == nil)
        #expect(dossier(without: id(.actor, "a")) == nil)
    }

    @Test("A withdrawn organisation commits none of its members")
    func organisation() {
        let scene = Scene().committed(by: "o", forMembers: true).member(of: "o")
        let actors = scene.record.actors.map { actor in
            var actor = actor
            if actor.kind == .organisation { actor.entry = withdrawn(actor.entry) }
            return actor
        }
        let rest = Record(
            norms: scene.record.norms, instruments: scene.record.instruments, actors: actors,
            commitments: scene.record.commitments)
        #expect(
            Method(record: rest, windowYears: 10, asOf: Scene.date("2024").firstDay).pairs.isEmpty)
        #expect(!scene.method.pairs.isEmpty)
    }
}
