import Diagnostics

extension Galley {
    /// What is wrong, by where it can be told anew.
    struct Told: Sendable {
        /// In entries and their translations, by the file of the entry that it is told at.
        private var entries: [String: [Diagnostic]]
        /// The addresses that two things would share.
        let collisions: [Diagnostic]
        /// In the settings, the names of files and the ledger.
        let folder: [Diagnostic]
        /// In the templates.
        var templates: [Diagnostic]
        /// How many of the entries' there are of each severity.
        private var counts: [Severity: Int] = [:]

        init(
            entries: [Diagnostic], collisions: [Diagnostic], folder: [Diagnostic],
            templates: [Diagnostic]
        ) {
            self.entries = Dictionary(grouping: entries, by: \.location.path)
            self.collisions = collisions
            self.folder = folder
            self.templates = templates
            for diagnostic in entries { counts[diagnostic.severity, default: 0] += 1 }
        }

        /// In the order of the files.
        var all: [Diagnostic] {
            (entries.values.flatMap { $0 } + collisions + folder + templates).sorted()
        }

        /// The severity of the worst; nil where nothing is wrong.
        var gravest: Severity? {
            let others = (collisions + folder + templates).map(\.severity)
            return (counts.filter { $0.value > 0 }.map(\.key) + others).max()
        }

        /// What some rules tell in the entries, but in some files.
        func isTold(by rules: Set<String>, outside paths: Set<String>) -> Bool {
            entries.contains { path, told in
                !paths.contains(path) && told.contains { rules.contains($0.rule) }
            }
        }

        /// Puts what is wrong in some files of an entry now in the place of what was.
        mutating func note(_ now: [Diagnostic], in paths: Set<String>) {
            for path in paths {
                for diagnostic in entries.removeValue(forKey: path) ?? [] {
                    counts[diagnostic.severity, default: 0] -= 1
                }
            }
            for diagnostic in now {
                entries[diagnostic.location.path, default: []].append(diagnostic)
                counts[diagnostic.severity, default: 0] += 1
            }
        }
    }
}

extension Galley.Told {
    init(
        _ content: ProofPress.Content, _ resolution: Resolution, _ stationery: Outcome<Stationery>
    ) {
        let audit = LedgerAudit(resolution.register, unread: content.draft.unread)
        self.init(
            entries: content.entries + resolution.diagnostics + audit.unpublished(),
            collisions: resolution.collisions, folder: content.folder + audit.lost(),
            templates: stationery.diagnostics)
    }
}
