import Observatory

/// What a site is made from, in one digest: the same digest means the same bytes.
enum Fingerprint {
    /// The digest of the tool, the options, what indexes the site, and every file of the content and the templates.
    ///
    /// It is taken before anything is read for use: a file that changes during a build makes the
    /// next one start anew.
    static func of(
        _ options: BuildOptions, indexedBy pagefind: Pagefind?
    ) async throws(LoadError) -> Digest {
        let index = pagefind?.version ?? "-"
        var lines = Press.version + "\n" + settings(options) + "\n" + index + "\n"
        for folder in [options.content, options.templates] {
            let files = try files(below: folder)
            let digests = await Cores.map(files, jobs: options.jobs) { file in
                let bytes = FileReader(root: nil).bytes(of: folder + "/" + file, limit: .max)
                let digest = (try? bytes.get()).map { Digest(of: $0).hexadecimal }
                return file + "\0" + (digest ?? "unreadable") + "\n"
            }
            lines += digests.joined() + "\n"
        }
        return Digest(of: Array(lines.utf8))
    }

    private static func settings(_ options: BuildOptions) -> String {
        let asOf = options.asOf?.description ?? "-"
        return
            "\(asOf) \(options.baseURL ?? "-") \(options.drafts) \(options.strict) \(options.search) \(options.isRelease)"
    }

    /// The files below a folder, without those that the tool passes over, by the bytes of their paths.
    private static func files(below folder: String) throws(LoadError) -> [String] {
        var found: [String] = []
        var pending = [""]
        while let inner = pending.popLast() {
            for name in try Directory.names(inner.isEmpty ? folder : folder + "/" + inner)
            where !ContentFolder.isTemporary(name) || name == LedgerPath.next {
                let path = inner.isEmpty ? name : inner + "/" + name
                if name.hasSuffix(".md") || !Directory.isFolder(folder + "/" + path) {
                    found.append(path)
                } else if pending.count < 10_000 {
                    pending.append(path)
                }
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
