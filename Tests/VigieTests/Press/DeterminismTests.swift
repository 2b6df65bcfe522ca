import Foundation
import Testing

@testable import Vigie

@Suite("The same input gives the same bytes")
struct DeterminismTests {
    private func files(_ folder: URL) throws -> [String: Data] {
        let paths = try GoldenSitesTests.paths(below: folder)
        return try Dictionary(
            uniqueKeysWithValues: paths.map { path in
                (path, try Data(contentsOf: folder.appendingPathComponent(path)))
            })
    }

    @Test("Whatever the number of jobs, the folder, and the order in which files were made")
    func sameBytes() async throws {
        let one = try SpecimenSite(Example.files)
        let other = try SpecimenSite()
        defer {
            one.remove()
            other.remove()
        }
        for (path, text) in Example.files.sorted(by: { $0.key > $1.key }) {
            try other.write(path, Data(text.utf8))
        }
        let first = try await GoldenSitesTests.build(one.folder.path, jobs: 1)
        let second = try await GoldenSitesTests.build(other.folder.path, jobs: 7)
        defer {
            try? FileManager.default.removeItem(at: first)
            try? FileManager.default.removeItem(at: second)
        }
        #expect(try files(first) == files(second))
    }

    @Test("A build after any kind of edit equals a clean one", arguments: Example.edits)
    func incrementalEqualsClean(edit: Example.Edit) async throws {
        let site = try SpecimenSite(Example.files)
        defer { site.remove() }
        let output = try await GoldenSitesTests.build(site.folder.path)
        defer { try? FileManager.default.removeItem(at: output) }
        try edit.apply(site)
        _ = try await GoldenSitesTests.build(site.folder.path, into: output)
        let clean = try await GoldenSitesTests.build(site.folder.path)
        defer { try? FileManager.default.removeItem(at: clean) }
        #expect(try files(output) == files(clean))
    }

    @Test("A second build with nothing changed writes nothing")
    func writesNothing() async throws {
        let site = try SpecimenSite(Example.files)
        defer { site.remove() }
        let output = try await GoldenSitesTests.build(site.folder.path)
        defer { try? FileManager.default.removeItem(at: output) }
        let options = BuildOptions(
            content: site.folder.path, templates: GoldenSitesTests.templates, output: output.path)
        let written = try #require(try await Press(options).build().written)
        #expect(written.written == 0)
        #expect(written.unchanged > 50)
    }

    @Test("No output names the machine: no path, no user, no host")
    func namesNoMachine() async throws {
        let site = try SpecimenSite(Example.files)
        defer { site.remove() }
        let output = try await GoldenSitesTests.build(site.folder.path)
        defer { try? FileManager.default.removeItem(at: output) }
        let marks = [site.folder.lastPathComponent, output.lastPathComponent, NSUserName() + "@"]
        for (path, data) in try files(output) {
            let text = String(decoding: data, as: UTF8.self)
            for mark in marks { #expect(!text.contains(mark), "\(path) names \(mark)") }
        }
    }

    @Test("With an error nothing is written, and what was there stays")
    func errorsWriteNothing() async throws {
        let site = try SpecimenSite(Example.files)
        defer { site.remove() }
        let output = try await GoldenSitesTests.build(site.folder.path)
        defer { try? FileManager.default.removeItem(at: output) }
        let before = try files(output)
        try site.write("pages/broken.md", Data("---\ntitel: A\n---\n".utf8))
        let options = BuildOptions(
            content: site.folder.path, templates: GoldenSitesTests.templates, output: output.path)
        let account = try await Press(options).build()
        #expect(account.written == nil)
        #expect(account.diagnostics.contains { $0.rule == "unknown-key" })
        #expect(try files(output) == before)
    }
}
