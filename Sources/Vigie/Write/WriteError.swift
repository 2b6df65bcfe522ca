#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif

/// Why the site could not be written. Nothing in the output has changed, unless a rename failed.
public enum WriteError: Error, Sendable, Hashable {
    /// The output folder is one that must not be written to.
    case refused(folder: String, because: Refusal)
    /// A file that the tool did not write stands where a page is due.
    case foreign(path: String)
    /// Another build holds the output folder.
    case busy(folder: String)
    /// The system could not do something with a file.
    case failed(doing: String, path: String, errno: CInt)
    /// The search index could not be made.
    case noIndex(program: String, because: String)
    /// A signal asked the build to stop.
    case interrupted

    /// What makes an output folder unfit.
    public enum Refusal: Sendable, Hashable {
        /// It is the root of the file system, or holds the home folder.
        case tooMuch
        /// It is the folder of the content or templates, or holds it, or lies in it.
        case overlaps(input: String)
        /// It holds files, and no site of this tool's.
        case notOurs
        /// It is no folder.
        case noFolder
    }

    /// Whether the user named a wrong place, rather than the disk failed.
    public var isRefusal: Bool {
        switch self {
        case .refused, .foreign: true
        case .busy, .failed, .noIndex, .interrupted: false
        }
    }
}

extension WriteError: CustomStringConvertible {
    /// What happened, in one line, with the path.
    public var description: String {
        switch self {
        case .refused(let folder, .tooMuch):
            "\(folder): will not write a site over a whole disk or home folder"
        case .refused(let folder, .overlaps(let input)):
            "\(folder): the output folder and '\(input)' must lie apart"
        case .refused(let folder, .notOurs):
            "\(folder): not empty, and not a site that vigie wrote; name another folder"
        case .refused(let folder, .noFolder):
            "\(folder): not a folder"
        case .foreign(let path):
            "\(path): vigie did not write this file and will not replace it; move it away"
        case .busy(let folder):
            "\(folder): another build is writing here"
        case .failed(let action, let path, let errno):
            "\(path): cannot \(action): \(String(cString: strerror(errno)))"
        case .noIndex(let program, let reason):
            "\(program): cannot make the search index: \(reason); --no-search leaves it out"
        case .interrupted:
            "interrupted"
        }
    }
}
