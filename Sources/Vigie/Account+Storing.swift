private import Diagnostics
private import Foundation
private import Observatory

extension Account {
    /// What is kept beside the site, so that a build with nothing to do can tell it again.
    private struct Stored: Codable {
        var diagnostics: [Diagnostic]
        var entries: [[String]]
        var unpublished: Int?
    }

    /// The account without what belongs to one run only: its times, and what it wrote.
    public var stored: String {
        let counts = entries.map { [$0.kind.rawValue, $0.language.code, String($0.count)] }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard
            let data = try? encoder.encode(
                Stored(
                    diagnostics: diagnostics, entries: counts, unpublished: unpublished))
        else { preconditionFailure("an account is text and numbers") }
        return String(decoding: data, as: UTF8.self)
    }

    /// Reads what was kept; nil of anything else.
    public init?(stored text: String) {
        guard let stored = try? JSONDecoder().decode(Stored.self, from: Data(text.utf8)) else {
            return nil
        }
        let entries = stored.entries.compactMap(EntryCount.init(stored:))
        guard entries.count == stored.entries.count else { return nil }
        self.init(diagnostics: stored.diagnostics, entries: entries)
        unpublished = stored.unpublished ?? 0
    }
}

extension Account.EntryCount {
    fileprivate init?(stored parts: [String]) {
        guard parts.count == 3, let kind = EntryKind(rawValue: parts[0]),
            let language = Language(parts[1]), let count = Int(parts[2])
        else { return nil }
        self.init(kind, in: language, count)
    }
}
