internal import Diagnostics

extension Diagnostic {
    /// The manifest could not be read, so nobody knows which files are the tool's own.
    static func garbledManifest(in root: borrowing Folder) -> Diagnostic {
        let path = root.shown(SitePath.own) + "/" + Holdings.manifestName
        return Diagnostic(
            .note, rule: "garbled-manifest", "the list of the site's own files is damaged",
            at: Location(path: path),
            help: "it is written anew; pages of earlier builds that are no more were left there")
    }

    /// There is nothing on the machine to make the search index with.
    static func noSearch(_ options: BuildOptions) -> Diagnostic {
        let named = options.pagefind.map { "'\($0)' does not run" } ?? "Pagefind is not installed"
        return Diagnostic(
            .note, rule: "no-search-index", "the site has no search index: \(named)",
            at: Location(path: options.output),
            help: "'make' installs it; its page offers the indexes instead")
    }

    /// A page of an earlier build was changed by someone else and therefore left.
    static func spared(_ path: String) -> Diagnostic {
        Diagnostic(
            .note, rule: "changed-leftover", "no page of the site any more, but changed by hand",
            at: Location(path: path), help: "it was left; remove it if it is not needed")
    }
}
