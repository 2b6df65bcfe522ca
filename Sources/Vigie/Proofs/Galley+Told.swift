import Diagnostics

extension Galley {
    /// What is wrong, by where it can be told anew.
    struct Told: Sendable {
        /// In entries and their translations, each at a file of the entry; in the order of files.
        private var entries: [Diagnostic]
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
            self.entries = entries.sorted()
            self.collisions = collisions
            self.folder = folder
            self.templates = templates
            for diagnostic in entries { counts[diagnostic.severity, default: 0] += 1 }
        }

        /// In the order of the files.
        var all: [Diagnostic] {
            let others = collisions + folder + templates
            return others.isEmpty ? entries : (entries + others).sorted()
        }

        /// The severity of the worst; nil where nothing is wrong.
        var gravest: Severity? {
            let others = (collisions + folder + templates).map(\.severity)
            return (counts.filter { $0.value > 0 }.map(\.key) + others).max()
        }

        /// Whether some rules tell something in the entries, but for those of some files.
        func isTold(by rules: Set<String>, outside paths: Set<String>) -> Bool {
            entries.contains { rules.contains($0.rule) && !paths.contains($0.location.path) }
        }

        /// Puts what is wrong in some files of an entry now in the place of what was.
        mutating func note(_ now: [Diagnostic], in paths: Set<String>) {
            let sorted = Dictionary(grouping: now.sorted(), by: \.location.path)
            for path in paths.union(sorted.keys) {
                let (place, here) = (entries.place(of: path), sorted[path] ?? [])
                guard !place.isEmpty || !here.isEmpty else { continue }
                for old in entries[place] { counts[old.severity, default: 0] -= 1 }
                for new in here { counts[new.severity, default: 0] += 1 }
                entries.replaceSubrange(place, with: here)
            }
        }
    }
}

extension [Diagnostic] {
    /// Where those of a file stand, or would, in the order of files.
    fileprivate func place(of path: String) -> Range<Int> {
        let start = Location(path: path, line: 0, column: 0)
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].location < start { low = middle + 1 } else { high = middle }
        }
        return low..<low + self[low...].prefix { $0.location.path == path }.count
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
