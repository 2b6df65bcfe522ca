import Diagnostics
import Foundation
import Observatory

@testable import Vigie

/// The example site with a ledger of its own, for tests that publish.
final class PublishedSite {
    let content: SpecimenSite
    private let output: URL
    var templates = GoldenSitesTests.templates

    init(_ files: [String: String] = [:]) throws {
        content = try SpecimenSite(Example.files.merging(files, uniquingKeysWith: { $1 }))
        output = FileManager.default.temporaryDirectory
            .appendingPathComponent("vigie-published-\(UUID().uuidString)")
    }

    deinit {
        content.remove()
        try? FileManager.default.removeItem(at: output)
    }

    private var options: BuildOptions {
        BuildOptions(
            content: content.folder.path, templates: templates, output: output.path, jobs: 2)
    }

    /// Publishes with the same words in both languages.
    @discardableResult
    func publish(
        _ date: String, note: String? = "Changed", correction: Bool = false,
        allowsStale: Bool = false, entries: [EntryID] = []
    ) async throws -> Account {
        guard let day = PartialDate(iso: date)?.firstDay else {
            preconditionFailure("\(date) is no date")
        }
        var notes: [Language: String] = [:]
        notes[.english] = note
        notes[.french] = note.map { $0 + " (fr)" }
        return try await Press(options).publish(
            PublicationOrder(
                date: day, notes: notes, isCorrection: correction, allowsStale: allowsStale,
                entries: entries))
    }

    /// Builds the site.
    func build(release: Bool = false, strict: Bool = false) async throws -> Account {
        var options = options
        options.isRelease = release
        options.strict = strict
        return try await Press(options).build()
    }

    /// Replaces words in a file of the content.
    func edit(_ path: String, _ old: String, _ new: String) throws {
        let file = content.folder.appendingPathComponent(path)
        let text = try String(contentsOf: file, encoding: .utf8)
        precondition(text.contains(old), "\(path) lacks '\(old)'")
        try content.write(path, Data(text.replacingOccurrences(of: old, with: new).utf8))
    }

    /// Removes a file of the content.
    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: content.folder.appendingPathComponent(path))
    }

    /// A file of the site as text; nil where there is none.
    func text(_ path: String) -> String? {
        try? String(contentsOf: output.appendingPathComponent(path), encoding: .utf8)
    }

    /// The ledger's files by path.
    func ledgerFiles() throws -> [String: Data] {
        try PublishedSite.files(below: content.folder.appendingPathComponent("ledger"))
    }

    static func files(below folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            files[path] = FileManager.default.contents(
                atPath: folder.appendingPathComponent(path).path)
        }
        return files
    }

    /// The ledger as a build reads it.
    func ledger() async throws -> Outcome<Ledger> {
        let draft = try await Loader(folder: content.folder.path, jobs: 2).load()
        return Outcome(draft.product.ledger, draft.diagnostics.filter { $0.severity == .error })
    }
}

extension Account {
    /// The rules that were broken, each once, sorted; notes and missing translations left out.
    var broken: [String] {
        Set(
            diagnostics.filter { $0.severity > .note && !$0.rule.hasSuffix("translation") }.map(
                \.rule)
        )
        .sorted()
    }

    func first(_ rule: Rule) -> Diagnostic? { diagnostics.first { $0.rule == rule.id } }
}
