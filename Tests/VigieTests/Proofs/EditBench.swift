import Foundation

@testable import Vigie

/// A content and a templates folder of their own, edited at random.
struct EditBench {
    /// Holds `content/` and `templates/`.
    let folder: URL
    private var state: UInt64
    private var count = 0

    init(seed: UInt64) throws {
        folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("vigie-bench-\(UUID().uuidString)")
        state = seed
        let site = try SpecimenSite(Example.files)
        defer { site.remove() }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: site.folder, to: folder.appendingPathComponent("content"))
        try FileManager.default.copyItem(
            atPath: GoldenSitesTests.templates,
            toPath: folder.appendingPathComponent("templates").path)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    var options: BuildOptions {
        BuildOptions(
            content: folder.path + "/content", templates: folder.path + "/templates",
            output: folder.path + "/site", jobs: 2, drafts: true)
    }

    static func bytes(of file: PlannedFile) -> [UInt8] {
        var bytes: [UInt8] = []
        file.render(&bytes)
        return bytes
    }

    func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    func write(_ path: String, _ text: String) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(path))
    }

    /// What a build into a new folder makes, by path; nil where the content has errors.
    func cleanBuild() async throws -> [String: [UInt8]]? {
        var options = options
        let output = folder.appendingPathComponent("clean-\(UUID().uuidString)")
        options.output = output.path
        guard try await Press(options).build().written != nil else { return nil }
        defer { try? FileManager.default.removeItem(at: output) }
        let paths = try GoldenSitesTests.paths(below: output)
        return try Dictionary(
            uniqueKeysWithValues: paths.map {
                ($0, [UInt8](try Data(contentsOf: output.appendingPathComponent($0))))
            })
    }

    /// A number below a limit (SplitMix64).
    private mutating func chance(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    /// Makes an edit of a random kind, and tells which.
    mutating func edit() throws -> String {
        count += 1
        let case_ = "content/cases/theft.md"
        switch chance(12) {
        case 0: return try replace(case_, "So it was", "So it was \(count)")
        case 1: return try replace("content/cases/theft.fr.md", "Vraiment", "Vraiment \(count)")
        case 2: return try replace(case_, "The theft", "The theft \(count)")
        case 3: return try replace(case_, "basis: technical", "basis: political")
        case 4: return try replace("content/actors/utopia.md", "Utopia", "Utopia \(count)")
        case 5:
            return try replace("content/site.yaml", "title: Specimen", "title: Specimen \(count)")
        case 6:
            try write("content/pages/p\(count).md", "---\ntitle: {en: P, fr: P}\nmenu: true\n---\n")
            return "new page"
        case 7: return try move()
        case 8:
            return try replace(
                "templates/case.mustache", "<main id=\"main\">",
                "<main id=\"main\"><!-- \(count) -->")
        case 9:
            return try replace(
                "templates/strings/en.yaml", "  cases: Cases", "  cases: Cases \(count)")
        case 10: return try replace(case_, "began: 2016-03", "began: 2016-13")
        default: return try replace(case_, "began: 2016-13", "began: 2016-03")
        }
    }

    private func replace(_ path: String, _ old: String, _ new: String) throws -> String {
        let text = try text(path)
        try write(path, text.replacingOccurrences(of: old, with: new))
        return "\(path): \(new)"
    }

    /// Renames the article, or deletes and restores it.
    private func move() throws -> String {
        let names = ["content/coverage/gazette-2017.md", "content/coverage/gazette-2018.md"]
        for (old, new) in [(names[0], names[1]), (names[1], names[0])] {
            let file = folder.appendingPathComponent(old)
            guard FileManager.default.fileExists(atPath: file.path) else { continue }
            try FileManager.default.moveItem(at: file, to: folder.appendingPathComponent(new))
            return "rename to \(new)"
        }
        return "nothing"
    }
}
