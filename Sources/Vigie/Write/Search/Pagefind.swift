/// The program that makes the search index (pagefind.app), where the machine has it.
public struct Pagefind: Sendable, Hashable {
    /// Its absolute path.
    let program: String
    /// What it says of its version: another version makes another index.
    let version: String

    /// The program at a path; nil where there is none that runs.
    public init?(at path: String) {
        program = RealPath(path).text
        guard var child = Child(program, ["--version"]) else { return nil }
        while true {
            if let end = child.end() {
                guard end.isFine else { return nil }
                version = String(end.words.prefix { !$0.isNewline })
                return
            }
            Child.pause()
        }
    }

    /// Starts it on a folder of pages.
    ///
    /// - Parameters:
    ///   - corpus: where the pages are, at the paths that they have on the site.
    ///   - output: where the index goes.
    func start(on corpus: String, to output: String) throws(WriteError) -> Child {
        let arguments = ["--silent", "--site=" + corpus, "--output-path=" + output]
        guard let child = Child(program, arguments) else {
            throw WriteError.noIndex(program: program, because: "it cannot be started")
        }
        return child
    }
}
