import Glibc
import Vigie

/// Writes an edition that depends on a seed, so that tests can kill, starve and confine it.
///
/// usage: WriteProbe FOLDER PAGES SEED JOBS
@main
enum WriteProbe {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 5, let count = Int(arguments[2]), let jobs = Int(arguments[4])
        else { fail("usage: WriteProbe FOLDER PAGES SEED JOBS", status: 64) }
        signal(SIGXFSZ, SIG_IGN)
        do {
            let writer = try Writer(output: arguments[1], apartFrom: [], jobs: jobs, tool: "probe")
            let written = try writer.write(edition(of: count, seed: arguments[3]))
            print(written.written, written.unchanged, written.removed)
        } catch {
            fail(error.description, status: error.isRefusal ? 64 : 74)
        }
    }

    /// A seventh of the pages is left out, another one with every seed, and each ends in `END`.
    private static func edition(of count: Int, seed: String) -> Edition {
        let left = (Int(seed) ?? 0) % 7
        let pages = (0..<count).filter { $0 % 7 != left }.map { index in
            PlannedFile(path: "\(index % 2 == 0 ? "en" : "fr")/\(index % 10)/\(index)/index.html") {
                $0 += "\(index % 3 == 0 ? "" : seed)\n".utf8
                $0 += repeatElement(UInt8(ascii: "x"), count: 6_000)
                $0 += "END\n".utf8
            }
        }
        return Edition(pages: pages, fingerprint: Digest(of: Array(seed.utf8)), report: seed)
    }

    private static func fail(_ message: String, status: CInt) -> Never {
        print(message)
        exit(status)
    }
}
