import Diagnostics
import Observatory
import Vigie

/// The entries of the record, counted by kind and language.
struct EntryTable {
    private let counts: [Account.EntryCount]
    private let kinds: [EntryKind]
    private let languages: [Language]

    init(_ counts: [Account.EntryCount]) {
        self.counts = counts
        kinds = Set(counts.map(\.kind)).sorted()
        languages = Set(counts.map(\.language)).sorted()
    }

    /// A line a kind, a column a language; nothing where there are no entries.
    var text: String {
        guard !counts.isEmpty else { return "" }
        let heading = row("", languages.map(\.code))
        let rows = kinds.map { kind in
            row(kind.folder, languages.map { count(kind, $0).grouped })
        }
        return ([heading] + rows).joined()
    }

    /// An object a kind, with a number a language.
    var json: JSON {
        .object(
            kinds.map { kind in
                let numbers = languages.map { language in
                    JSON.Member(language.code, .int(count(kind, language)))
                }
                return JSON.Member(kind.rawValue, .object(numbers))
            })
    }

    private func count(_ kind: EntryKind, _ language: Language) -> Int {
        counts.first { $0.kind == kind && $0.language == language }?.count ?? 0
    }

    private func row(_ name: String, _ cells: [String]) -> String {
        let name = name + String(repeating: " ", count: max(0, 12 - name.count))
        let cells = cells.map { String(repeating: " ", count: max(1, 8 - $0.count)) + $0 }
        return (name + cells.joined()) + "\n"
    }
}
