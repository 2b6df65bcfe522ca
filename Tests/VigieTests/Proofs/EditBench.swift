import Diagnostics
import Foundation
import Observatory

@testable import Vigie

/// A content and a templates folder of their own, edited at random.
struct EditBench {
    /// Holds `content/` and `templates/`.
    let folder: URL
    private var state: UInt64
    private var count = 0
    /// The files that the last edit wrote or moved, as the kernel's notes name them.
    private(set) var touched: Set<String> = []
    /// What the files of each edit held before it, the last edit last; nil of one that was not there.
    private var pasts: [[String: Data?]] = [[:]]

    init(seed: UInt64) throws {
        folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("vigie-bench-\(UUID().uuidString)")
        state = seed
        let site = try SpecimenSite(Example.files)
        defer { site.remove() }
        try site.write("coverage/gazette-2017.md", Data(EditBench.article.utf8))
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

    /// The example's article, which links to a heading of the case.
    private static let article =
        (Example.files["coverage/gazette-2017.md"] ?? "")
        + "\nMore in [the case](case:theft#s-what-happened).\n"

    /// Records the site as published, so that a proof has a ledger to compare with.
    func publish() async throws {
        guard let day = Day(2026, 1, 1) else { preconditionFailure("it is a day") }
        var options = options
        options.drafts = false
        _ = try await Press(options).publish(PublicationOrder(date: day))
    }

    func text(_ path: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    mutating func write(_ path: String, _ text: String) throws {
        touch(folder.path + "/" + path)
        try Data(text.utf8).write(to: folder.appendingPathComponent(path))
    }

    /// What a build into a new folder makes, by path, nil where the content has errors; and what it
    /// tells.
    func cleanBuild() async throws -> (files: [String: [UInt8]]?, told: [Diagnostic]) {
        var options = options
        let output = folder.appendingPathComponent("clean-\(UUID().uuidString)")
        options.output = output.path
        let account = try await Press(options).build()
        let told = account.diagnostics.sorted()
        guard account.written != nil else { return (nil, told) }
        defer { try? FileManager.default.removeItem(at: output) }
        let paths = try GoldenSitesTests.paths(below: output)
        let files = try Dictionary(
            uniqueKeysWithValues: paths.map {
                ($0, [UInt8](try Data(contentsOf: output.appendingPathComponent($0))))
            })
        return (files, told)
    }

    /// A number below a limit (SplitMix64).
    mutating func chance(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    /// Makes an edit of a random kind, and tells which.
    mutating func edit() throws -> String {
        count += 1
        touched = []
        pasts.append([:])
        switch chance(4) {
        case 0: return try editFacts()
        case 1: return try editFolders()
        default: return try editWords()
        }
    }

    /// Takes the last edit back that is not taken back yet.
    mutating func undo() throws -> String {
        let past = pasts.popLast() ?? [:]
        touched = Set(past.keys)
        for (path, data) in past {
            if let data {
                try data.write(to: URL(filePath: path))
            } else {
                try FileManager.default.removeItem(atPath: path)
            }
        }
        return "undoing"
    }

    private mutating func touch(_ path: String) {
        touched.insert(path)
        pasts[pasts.count - 1][path] = .some(FileManager.default.contents(atPath: path))
    }

    /// Changes what bodies say, or nothing else of an entry.
    private mutating func editWords() throws -> String {
        let (case_, french) = ("content/cases/theft.md", "content/cases/theft.fr.md")
        switch chance(10) {
        case 0: return try replace(case_, "So it was", "So it was \(count)")
        case 1: return try replace(french, "Vraiment", "Vraiment \(count)")
        case 2: return try swap(case_, "See [](actor:utopia)", "See [](actor:acme)")
        case 3: return try swap(case_, "[the norm](norm:no-theft)", "[it](case:unfinished)")
        case 4: return try swap(case_, "## What happened", "## What was said")
        case 5: return try swap(french, "## Les faits", "## Ce qui fut dit")
        case 6: return try swap(case_, "So it was", "Utopia stole the papers. So it was")
        case 7: return try swap(french, "---\n---", "---\nof: \"000000000000\"\n---")
        case 8: return try swap(case_, "and [the norm]", "and ![a picture](none.png), [the norm]")
        default: return try swap(french, "Voir [](actor:utopia)", "Voir [](actor:nulle-part)")
        }
    }

    /// Changes what an entry says besides: facts, titles, what it rests on.
    private mutating func editFacts() throws -> String {
        let case_ = "content/cases/theft.md"
        switch chance(8) {
        case 0: return try replace(case_, "The theft", "The theft \(count)")
        case 1: return try swap(case_, "basis: technical", "basis: political")
        case 2: return try swap(case_, "reading: breach", "reading: respect")
        case 3: return try replace("content/actors/utopia.md", "Utopia", "Utopia \(count)")
        case 4: return try swap(case_, "began: 2016-03", "began: 2016-13")
        case 5: return try swap("content/cases/theft.fr.md", "---\n---", "---\nstatus: draft\n---")
        case 6: return try swap(case_, "id: paper, publisher", "id: page, publisher")
        default: return try replace(case_, "It took", "It took \(count)")
        }
    }

    /// Changes which files there are, the settings, or what pages are drawn with.
    private mutating func editFolders() throws -> String {
        switch chance(8) {
        case 0:
            return try replace("content/site.yaml", "title: Specimen", "title: Specimen \(count)")
        case 1:
            try write("content/pages/p\(count).md", "---\ntitle: {en: P, fr: P}\nmenu: true\n---\n")
            return "new page"
        case 2:
            return try move("content/coverage/gazette-2017.md", "content/coverage/gazette-2018.md")
        case 3: return try move("content/cases/theft.fr.md", "content/cases/theft.fr.md~")
        case 4: return try move("content/coverage/gazette-2017.md", "content/old.md")
        case 5:
            return try replace(
                "templates/case.mustache", "<main id=\"main\">",
                "<main id=\"main\"><!-- \(count) -->")
        case 6: return try replace("templates/assets/vigie.css", "body {", "body  {")
        default:
            return try replace(
                "templates/strings/en.yaml", "  cases: Cases", "  cases: Cases \(count)")
        }
    }

    private mutating func replace(_ path: String, _ old: String, _ new: String) throws -> String {
        guard let text = try? text(path) else { return "nothing, for \(path) is away" }
        try write(path, text.replacingOccurrences(of: old, with: new))
        return "\(path): \(new)"
    }

    /// Writes one for the other, or back again.
    private mutating func swap(_ path: String, _ old: String, _ new: String) throws -> String {
        guard let text = try? text(path) else { return "nothing, for \(path) is away" }
        return text.contains(new) ? try replace(path, new, old) : try replace(path, old, new)
    }

    /// Moves a file away, or back again.
    private mutating func move(_ path: String, _ away: String) throws -> String {
        let places = [path, away].map { folder.appendingPathComponent($0) }
        let isThere = FileManager.default.fileExists(atPath: places[0].path)
        let (from, to) = isThere ? (0, 1) : (1, 0)
        guard FileManager.default.fileExists(atPath: places[from].path) else { return "nothing" }
        for place in places { touch(place.path) }
        try FileManager.default.moveItem(at: places[from], to: places[to])
        return "\([path, away][from]) moved to \([path, away][to])"
    }
}
