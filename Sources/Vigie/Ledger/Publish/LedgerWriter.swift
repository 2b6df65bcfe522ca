#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif

/// Adds to the ledger, so that it is the old or the new one at any moment.
///
/// All files are first made in a folder beside the ledger. One rename then says that they are
/// complete: from there on they count (`LedgerFolder` reads them in front of the ledger), and they
/// are moved to their places. A run that was killed after the rename is finished by the next.
struct LedgerWriter: ~Copyable {
    private let content: Folder

    /// The content folder, locked until this is gone: two publications never meet.
    ///
    /// - Parameters:
    ///   - path: The content folder, as the user typed it.
    ///   - patience: How many seconds to wait for another publication.
    init(
        content path: String, patience: Double = 10, heeding interruption: Interruption
    ) throws(WriteError) {
        let folder = try Folder(path: path, named: path)
        try folder.lock(patience: patience, heeding: interruption)
        content = folder
    }

    /// Finishes what an interrupted publication left; removes what was not complete.
    func recover() throws(WriteError) {
        try content.removeTree(LedgerPath.part)
        if try content.status(of: LedgerPath.next)?.kind == .folder { try place() }
    }

    /// Adds and replaces files, by their paths inside the ledger.
    func write(
        _ files: [(inside: String, bytes: [UInt8])], heeding interruption: Interruption
    ) throws(WriteError) {
        guard !files.isEmpty else { return }
        try interruption.heeding { () throws(WriteError) in
            do throws(WriteError) {
                try make(files, interruption)
            } catch {
                try? content.removeTree(LedgerPath.part)
                throw error
            }
            try content.move(LedgerPath.part, to: content, LedgerPath.next)
            try place()
        }
    }

    private func make(
        _ files: [(inside: String, bytes: [UInt8])], _ interruption: Interruption
    ) throws(WriteError) {
        try content.makeFolder(LedgerPath.part, mode: .unknown)
        let part = try content.folder(at: LedgerPath.part)
        var folder: Substring?
        for (inside, bytes) in files {
            try interruption.check()
            let (parent, _) = SitePath.parts(of: inside)
            if parent != folder, !parent.isEmpty {
                try part.makeFolder(String(parent), mode: .unknown)
            }
            folder = parent
            try part.create(inside, bytes, mode: .unknown)
        }
        sync()
        try interruption.check()
    }

    /// Moves the complete files to their places, then removes their folder.
    private func place() throws(WriteError) {
        let next = try content.folder(at: LedgerPath.next)
        try content.makeFolder(LedgerPath.folder, mode: .unknown)
        try LedgerWriter.move(next, into: content.folder(at: LedgerPath.folder))
        try content.removeTree(LedgerPath.next)
    }

    private static func move(
        _ source: borrowing Folder, into target: borrowing Folder
    ) throws(WriteError) {
        for name in try source.names() {
            if try source.status(of: name)?.kind == .folder {
                try target.makeFolder(name, mode: .unknown)
                try move(source.folder(at: name), into: target.folder(at: name))
            } else {
                try source.move(name, to: target, name)
            }
        }
    }
}
