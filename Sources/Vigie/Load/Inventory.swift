import Diagnostics

/// What a content folder has to read, before any entry is read.
struct Inventory: Sendable {
    /// Reads the entries of this site.
    let entries: EntryReader
    /// The files of each entry together, in the order of the entries' first files.
    let bundles: [EntryReader.Bundle]
    /// What is wrong with site.yaml and the names of files.
    let diagnostics: [Diagnostic]
}

extension EntryReader.Bundle {
    /// The files, the original first.
    var paths: [String] { ([original].compactMap { $0 } + translations).map(\.path) }
    /// A name of its own among all bundles.
    var key: String { original?.path ?? translations.first?.path ?? "" }
}
