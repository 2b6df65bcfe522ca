import Foundation
import Testing

@testable import Vigie

@Suite("Under hardship the writer", .serialized)
struct HardshipTests {
    let scratch: Scratch
    let probe: Probe

    init() throws {
        scratch = try Scratch()
        probe = Probe(output: scratch.output)
    }

    /// The site that a seed makes in an empty folder.
    private func cleanSite(seed: Int) throws -> [String: Data] {
        let other = try Scratch()
        #expect(try Probe(output: other.output).run(seed: seed).status == 0)
        return try Scratch.tree(other.output)
    }

    /// The files that are in place but not whole.
    private func halves() throws -> [String] {
        try Scratch.tree(scratch.output).filter { path, bytes in
            path.hasSuffix(".html") && !path.hasPrefix(".vigie/")
                && !bytes.suffix(4).elementsEqual("END\n".utf8)
        }.keys.sorted()
    }

    @Test("killed at any point leaves whole files, and the next build equals a clean one")
    func killed() async throws {
        let start = ContinuousClock.now
        #expect(try probe.run(seed: 0).status == 0)
        // How long a build takes differs with what else runs: it is learned as the rounds go on.
        var whole = ContinuousClock.now - start
        var kills = 0
        var round = 0
        while kills < 8 && round < 64 {
            round += 1
            if round % 8 == 0 { try FileManager.default.removeItem(atPath: scratch.output) }
            let end = try probe.run(
                seed: round, sending: SIGKILL, after: whole * Double.random(in: 0...1.1))
            kills += end.wasKilled ? 1 : 0
            whole = end.wasKilled ? whole * 1.1 : whole / 1.5
            #expect(try halves().isEmpty)
        }
        #expect(kills == 8)
        #expect(try probe.run(seed: 99).status == 0)
        #expect(try Scratch.tree(scratch.output) == cleanSite(seed: 99))
    }

    @Test("killed while it places files lets the next build complete the set")
    func killedWhilePlacing() throws {
        #expect(try probe.run(seed: 0).status == 0)
        var kills = 0
        for seed in 1...6 {
            _ = try probe.run(seed: seed, killedOnceThereIs: ".vigie/pending")
            kills += access(scratch(".vigie/pending"), F_OK) == 0 ? 1 : 0
            #expect(try halves().isEmpty)
        }
        #expect(kills > 0)
        #expect(try probe.run(seed: 99).status == 0)
        #expect(try Scratch.tree(scratch.output) == cleanSite(seed: 99))
    }

    @Test("gives files the rights that a web server needs, whatever the umask")
    func umask() throws {
        #expect(try probe.run(seed: 1, shell: "umask 077;").status == 0)
        #expect(try rights(of: "en") == 0o755)
        #expect(try rights(of: "en/0/0/index.html") == 0o644)
        #expect(try rights(of: ".vigie/manifest") == 0o644)
        let reference = try cleanSite(seed: 1)
        #expect(try Scratch.tree(scratch.output) == reference)
        #expect(try probe.run(seed: 2, shell: "umask 0777;").status == 0)
        #expect(try rights(of: "en/0/10/index.html") == 0o644)
    }

    private func rights(of name: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: scratch(name))
        return attributes[.posixPermissions] as? Int
    }

    @Test("needs few file descriptors, however many jobs there are")
    func descriptors() throws {
        var probe = probe
        probe.jobs = 4
        #expect(try probe.run(seed: 1, shell: "ulimit -n 64;").status == 0)
    }

    @Test("out of file descriptors names the path, and says why")
    func noDescriptors() throws {
        let end = try probe.run(seed: 1, shell: "ulimit -n 7;")
        #expect(end.status == 74)
        #expect(end.said.contains("Too many open files"))
    }

    @Test("over a limit of size keeps the site, names the path, and leaves no trace")
    func sizeLimit() throws {
        #expect(try probe.run(seed: 1).status == 0)
        let before = try Scratch.tree(scratch.output)
        let end = try probe.run(seed: 2, shell: "ulimit -f 4;")
        #expect(end.status == 74)
        #expect(end.said.contains(".vigie/stage/"))
        #expect(end.said.contains("File too large"))
        #expect(try Scratch.tree(scratch.output) == before)
    }

    @Test("on a full disk keeps the site, and says so", .enabled(if: Disk.canBeMounted))
    func fullDisk() throws {
        let disk = try Disk(at: scratch.path + "/disk", kilobytes: 3_000)
        defer { disk.unmount() }
        var probe = Probe(output: disk.path + "/site", pages: 150)
        #expect(try probe.run(seed: 1).status == 0)
        let before = try Scratch.tree(disk.path)
        probe.pages = 600
        let end = try probe.run(seed: 2)
        #expect(end.status == 74)
        #expect(end.said.contains("No space left on device"))
        #expect(try Scratch.tree(disk.path) == before)
    }

    @Test("two at a time end with the site of one of them")
    func twoBuilds() async throws {
        let probe = probe
        async let one = Task.detached { try probe.run(seed: 1).status }.value
        async let other = Task.detached { try probe.run(seed: 2).status }.value
        #expect(try await [one, other] == [0, 0])
        let site = try Scratch.tree(scratch.output)
        #expect(try site == cleanSite(seed: 1) || site == cleanSite(seed: 2))
    }
}
