import Foundation
import Testing

@testable import Vigie

/// Whole sites, compared with what they were: first the set of paths, then every byte.
///
/// `RECORD=1 swift test` writes them anew, and fails so that nobody forgets to look at the change.
@Suite("Golden sites")
struct GoldenSitesTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sites")

    static let names =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
        .filter { !$0.hasPrefix(".") }.sorted() ?? []

    static let templates = folder.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("templates").path

    @Test("There are golden sites")
    func thereAreSites() { #expect(GoldenSitesTests.names.count >= 2) }

    @Test("A site is what it was", arguments: names)
    func isTheSame(name: String) async throws {
        let site = GoldenSitesTests.folder.appendingPathComponent(name)
        let made = try await GoldenSitesTests.build(site.appendingPathComponent("content").path)
        defer { try? FileManager.default.removeItem(at: made) }
        let expected = site.appendingPathComponent("expected")
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try? FileManager.default.removeItem(at: expected)
            try FileManager.default.copyItem(at: made, to: expected)
            try FileManager.default.removeItem(at: expected.appendingPathComponent(".vigie"))
            Issue.record("recorded anew: look at the difference, then run without RECORD")
            return
        }
        let paths = try GoldenSitesTests.paths(below: made)
        #expect(try GoldenSitesTests.paths(below: expected) == paths)
        for path in paths {
            let new = try Data(contentsOf: made.appendingPathComponent(path))
            let old = try? Data(contentsOf: expected.appendingPathComponent(path))
            #expect(old == new, "\(path) has changed")
        }
    }

    /// Builds a content folder with the real templates into a folder of its own.
    static func build(
        _ content: String, jobs: Int = 2, into output: URL? = nil
    ) async throws -> URL {
        let output =
            output
            ?? FileManager.default.temporaryDirectory
            .appendingPathComponent("vigie-site-\(UUID().uuidString)")
        let options = BuildOptions(
            content: content, templates: templates, output: output.path, jobs: jobs)
        let account = try await Press(options).build()
        #expect(account.diagnostics.filter { $0.severity == .error } == [])
        return output
    }

    /// The files of a site, without the tool's own, sorted.
    static func paths(below folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
            var isFolder: ObjCBool = false
            let full = folder.appendingPathComponent(path).path
            return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
                && !isFolder.boolValue && !path.hasPrefix(".vigie/")
        }.sorted()
    }
}
