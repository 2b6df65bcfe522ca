import Foundation

@testable import Vigie

/// A specimen site, built: for tests that read what readers get.
struct MadeSite {
    private let content: SpecimenSite
    private let folder: URL

    /// Builds the example site with more files laid over it.
    init(_ files: [String: String] = [:], drafts: Bool = false) async throws {
        content = try SpecimenSite(Example.files.merging(files, uniquingKeysWith: { $1 }))
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("vigie-made-\(UUID().uuidString)")
        let options = BuildOptions(
            content: content.folder.path, templates: GoldenSitesTests.templates,
            output: folder.path, jobs: 2, drafts: drafts)
        account = try await Press(options).build()
    }

    /// What the build said.
    let account: Account

    /// A file of the site as text; nil where there is none.
    func text(_ path: String) -> String? {
        try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    /// Every file of the site by path.
    func files() throws -> [String: String] {
        let paths = try GoldenSitesTests.paths(below: folder)
        return Dictionary(uniqueKeysWithValues: paths.map { ($0, text($0) ?? "") })
    }

    /// Removes both folders.
    func remove() {
        content.remove()
        try? FileManager.default.removeItem(at: folder)
    }
}
