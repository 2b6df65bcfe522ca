import Foundation
import Testing

@testable import Vigie

@Suite("The command", .serialized)
struct CommandTests {
    let command: Command

    init() throws { command = try Command() }

    @Test("builds a site, and the second time writes nothing")
    func builds() throws {
        let first = try command.run("build")
        #expect(first.status == 0)
        #expect(!first.errors.contains("error"))
        #expect(command.has("site/en/about/index.html"))
        let second = try command.run("build")
        #expect(second.status == 0)
        #expect(second.output.contains("site: 0 files written, "))
    }

    @Test("writes nothing while the content has errors, and points at them")
    func badContent() throws {
        try command.put("---\ntitel: About\n---\n", at: "content/pages/about.md")
        let end = try command.run("build")
        #expect(end.status == 1)
        #expect(end.errors.contains("content/pages/about.md:2:1: error: "))
        #expect(end.errors.contains("\ntitel: About\n^~~~~\n"))
        #expect(end.output.isEmpty)
        #expect(!command.has("site"))
    }

    @Test("leaves the last good site in place")
    func keepsSite() throws {
        #expect(try command.run("build").status == 0)
        try command.put("---\n---\n", at: "content/pages/about.md")
        #expect(try command.run("build").status == 1)
        #expect(command.has("site/en/about/index.html"))
    }

    @Test("checks without writing")
    func checks() throws {
        #expect(try command.run("check").status == 0)
        #expect(!command.has("site"))
    }

    @Test("refuses an output folder that it should not write to", arguments: ["content", ".", "/"])
    func refuses(folder: String) throws {
        let end = try command.run("build", "--output", folder)
        #expect(end.status == 64)
        #expect(end.errors.hasPrefix("vigie: error: \(folder): "))
        #expect(!command.has("index.html"))
    }

    @Test("ends with 74 where the content cannot be read")
    func noContent() throws {
        let end = try command.run("build", "--content", "none")
        #expect(end.status == 74)
        #expect(end.errors.hasPrefix("vigie: error: none: "))
    }

    @Test("ends with 64 on a wrong option, and tells how it is used")
    func wrongUsage() throws {
        let end = try command.run("build", "--colour", "never")
        #expect(end.status == 64)
        #expect(end.errors.contains("Unknown option '--colour'"))
        #expect(end.output.isEmpty)
    }

    @Test("goes on quietly when nobody reads what it says", arguments: ["text", "json", "sarif"])
    func closedPipe(format: String) throws {
        let line = "sleep 0.2 | true; { {vigie} \"$@\"; echo $? >&2; } | true"
        let end = try command.run("build", "--format", format, shell: line)
        #expect(end.errors.hasSuffix("0\n"))
        #expect(!end.errors.contains("error"))
    }

    @Test("says the same in every locale and time zone")
    func locales() throws {
        try command.put("---\ntitel: É\n---\n", at: "content/pages/about.md")
        let plain = try command.run("check", shell: "LC_ALL=C TZ=UTC {vigie} \"$@\"")
        let other = try command.run(
            "check", shell: "LC_ALL=fr_FR.UTF-8 TZ=Pacific/Auckland {vigie} \"$@\"")
        #expect(plain.errors == other.errors)
        #expect(plain.status == 1)
    }

    @Test(
        "ends with 130 or 143 after a signal", .timeLimit(.minutes(10)),
        arguments: [SIGINT, SIGTERM])
    func signals(signal: Int32) throws {
        #expect(try command.run("build").status == 0)
        try command.put("---\ntitle: News\n---\n", at: "content/pages/news.md")
        let site = try Folder(path: command.folder.path() + "/site", named: "site")
        #expect(flock(site.descriptor, LOCK_EX | LOCK_NB) == 0)
        let status = try command.run("build", sending: signal, after: .seconds(2))
        #expect(status == 128 + signal)
        #expect(!command.has("site/en/news/index.html"))
        #expect(!command.has("site/.vigie/stage"))
    }
}
