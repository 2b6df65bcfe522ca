import Foundation
import Observatory
import Testing

@testable import Vigie

/// The record itself: what no entry may lack.
@Suite("The record")
struct RecordTests {
    static let content = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("content")

    @Test("Every entry is there in English and in French, every fact sourced and dated")
    func recordIsWhole() async throws {
        #expect(try await Self.lacks(of: Self.content) == [])
    }

    @Test("An entry without its French is found")
    func findsMissingLanguage() async throws {
        let copy = try Self.copy()
        defer { try? FileManager.default.removeItem(at: copy) }
        try FileManager.default.removeItem(
            at: copy.appendingPathComponent("cases/wannacry-2017.fr.md"))
        #expect(try await Self.lacks(of: copy) == ["case:wannacry-2017 lacks fr"])
    }

    @Test("A finding without a source and an attribution without a date are found")
    func findsMissingFacts() async throws {
        let copy = try Self.copy()
        defer { try? FileManager.default.removeItem(at: copy) }
        let file = copy.appendingPathComponent("cases/wannacry-2017.md")
        try Data(
            """
            ---
            title: {en: A, fr: B}
            began: 2017
            types: [theft]
            sources: [{id: one, publisher: P, title: T, url: "https://example.org/"}]
            attributions: [{by: united-states, to: north-korea, basis: legal, source: one}]
            findings:
              - {norm: no-ip-theft, actor: north-korea, reading: breach, because: {en: A, fr: B}}
            ---
            """.utf8
        ).write(to: file)
        try FileManager.default.removeItem(
            at: copy.appendingPathComponent("cases/wannacry-2017.fr.md"))
        let lacks = try await Self.lacks(of: copy)
        #expect(lacks.contains { $0.hasPrefix("cases/wannacry-2017.md:6:16 missing-key") })
        #expect(lacks.contains { $0.hasPrefix("cases/wannacry-2017.md:8:5 missing-key") })
    }

    private static func copy() throws -> URL {
        let copy = FileManager.default.temporaryDirectory
            .appendingPathComponent("vigie-record-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: content, to: copy)
        return copy
    }

    /// What the record in a folder lacks: languages, sources of findings, and all that is an error.
    private static func lacks(of folder: URL) async throws -> [String] {
        let draft = try await Loader(folder: folder.path, jobs: 2).load()
        let register = await Resolver(showsDrafts: true, jobs: 2).resolve(draft.product)
        let errors = (draft.diagnostics + register.diagnostics).filter { $0.severity == .error }
            .map { fault in
                let path = fault.location.path.replacingOccurrences(of: folder.path + "/", with: "")
                return "\(path):\(fault.location.line):\(fault.location.column) \(fault.rule)"
            }
        let record = register.product.record
        let languages = EntryKind.allCases.flatMap { record.entries(of: $0) }.flatMap { entry in
            register.product.site.languages
                .filter { register.product.translations.state(of: entry, in: $0) == .missing }
                .map { "\(entry.id) lacks \($0.code)" }
        }
        let findings = record.cases.flatMap { incident in
            incident.findings.filter { $0.sources.isEmpty }
                .map { "case:\(incident.entry.slug) has a finding on \($0.norm.slug) unsourced" }
        }
        return errors + languages + findings
    }
}
