import Foundation
import Testing

@testable import Vigie

@Suite("A publication that was killed")
struct InterruptedPublicationTests {
    /// A site whose second publication is undone, with the files that it adds.
    private func undone() async throws -> (
        site: PublishedSite, old: [String: Data], new: [String: Data]
    ) {
        let site = try PublishedSite()
        try await site.publish("2026-01-01", note: nil)
        let old = try site.ledgerFiles()
        try site.edit("cases/theft.md", "So it was.", "So it has been.")
        try site.edit("norms/help.md", "en: Help", "en: Assistance")
        try await site.publish("2026-02-01")
        let new = try site.ledgerFiles()
        return (site, old, new)
    }

    /// Lays the ledger out as a kill would leave it after so many files came to their places.
    private func lay(
        _ site: PublishedSite, _ old: [String: Data], _ new: [String: Data], placed: Int
    ) throws {
        try site.remove("ledger")
        let changed = new.filter { old[$0.key] != $0.value }.sorted { $0.key < $1.key }
        for (path, data) in old { try site.content.write("ledger/" + path, data) }
        for (place, file) in changed.enumerated() {
            let folder = place < placed ? "ledger/" : ".ledger-next/"
            try site.content.write(folder + file.key, file.value)
        }
    }

    @Test("counts once it was complete, wherever its files are, and the next one finishes it")
    func complete() async throws {
        let (site, old, new) = try await undone()
        let count = new.filter { old[$0.key] != $0.value }.count
        #expect(count > 4)
        for placed in [0, 1, count / 2, count - 1] {
            try lay(site, old, new, placed: placed)
            let ledger = try await site.ledger()
            #expect(ledger.diagnostics == [])
            #expect(ledger.product.entries[EntryIdentity.id(.case, "theft")]?.versions.count == 2)
            #expect(ledger.product.entries[EntryIdentity.id(.norm, "help")]?.versions.count == 2)
            #expect(try await site.build().broken == ["interrupted-publication"])
            let account = try await site.publish("2026-03-01", note: nil)
            #expect(account.published?.isNothing == true)
            #expect(try site.ledgerFiles() == new)
            #expect(try await site.build().broken == [])
        }
    }

    @Test("is nothing while it was not complete")
    func incomplete() async throws {
        let (site, old, new) = try await undone()
        try site.remove("ledger")
        for (path, data) in old { try site.content.write("ledger/" + path, data) }
        for (path, data) in new.prefix(3) { try site.content.write(".ledger-part/" + path, data) }
        let ledger = try await site.ledger()
        #expect(ledger.diagnostics == [])
        #expect(ledger.product.entries[EntryIdentity.id(.case, "theft")]?.versions.count == 1)
        try await site.publish("2026-02-01")
        #expect(try site.ledgerFiles() == new)
    }
}
