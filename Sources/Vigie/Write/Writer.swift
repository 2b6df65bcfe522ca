/// The last stage: writes an edition to its folder, so that no reader ever sees half a file.
///
/// All files that differ are first made in a stage inside the output; only when every one of them
/// is complete are they renamed into place, whole folders at once where the output lacks them. So
/// a full disk or a signal leaves the site as it was, and after a kill the next build completes
/// the set. A manifest lists the tool's own files: others are never replaced or removed.
public struct Writer: Sendable {
    private let output: OutputFolder
    private let workers: Workers
    private let tool: String
    private let interruption: Interruption
    private let patience: Double
    private let pagefind: Pagefind?

    /// A writer to a folder, which need not be there yet.
    ///
    /// - Parameters:
    ///   - output: the folder, as the user typed it.
    ///   - inputs: folders that the output must lie apart from.
    ///   - jobs: how many threads render and write.
    ///   - tool: the version that the manifest names; another version's site is not up to date.
    ///   - interruption: where signals are noted.
    ///   - patience: how many seconds to wait while another build writes to the folder.
    ///   - pagefind: what makes the search index; nil: the site has none.
    public init(
        output: String, apartFrom inputs: [String], jobs: Int, tool: String,
        interruption: Interruption = Interruption(), patience: Double = 10,
        pagefind: Pagefind? = nil
    ) throws(WriteError) {
        self.output = try OutputFolder(output, apartFrom: inputs)
        self.workers = Workers(count: max(1, jobs))
        self.tool = tool
        self.interruption = interruption
        self.patience = patience
        self.pagefind = pagefind
    }

    /// What the last build reported, if it was made from the same by the same tool and every file
    /// of it is still as it was written; nil where there is something to do.
    public func reprise(of fingerprint: Digest) throws(WriteError) -> Reprise? {
        guard let root = try output.open(), let own = try? root.folder(at: SitePath.own) else {
            return nil
        }
        let holdings = try Holdings(in: own)
        guard holdings.since != nil, let manifest = holdings.manifest, manifest.tool == tool,
            manifest.fingerprint == fingerprint
        else { return nil }
        let answers = try workers.work(on: manifest.files.count) { () throws(WriteError) in
            try Verifier(manifest.files, in: root, holdings)
        }
        guard answers.allSatisfy(\.self), let report = try root.read(SitePath.report) else {
            return nil
        }
        return Reprise(
            report: String(decoding: report, as: UTF8.self), files: manifest.files.count - 1)
    }

    /// Writes an edition.
    public func write(_ edition: Edition) throws(WriteError) -> Written {
        try interruption.heeding { () throws(WriteError) in
            let root = try output.make()
            return try root.whileLocked(
                patience: patience, heeding: interruption
            ) { () throws(WriteError) in
                try Publication(
                    of: edition, by: tool, to: root, workers, interruption, indexedBy: pagefind
                ).run()
            }
        }
    }
}
