import Diagnostics
import Foundation
import Testing

@testable import Vigie

@Suite("The rules of the content")
struct RulesTests {
    /// An example with the rule that it belongs to.
    struct Trial: Sendable, CustomTestStringConvertible {
        let rule: Rule
        let example: Rule.Example
        var testDescription: String { "\(rule.id): \(example.path)" }
    }

    static let accepted = Rules.all.flatMap { rule in
        rule.accepts.map { Trial(rule: rule, example: $0) }
    }
    static let rejected = Rules.all.flatMap { rule in
        rule.rejects.map { Trial(rule: rule, example: $0) }
    }

    @Test("The specimen site is sound")
    func specimenIsSound() async throws {
        let site = try SpecimenSite()
        defer { site.remove() }
        #expect(try await site.faults() == [])
    }

    @Test("Each rule lets its good examples pass", arguments: accepted)
    func accepts(trial: Trial) async throws {
        let site = try SpecimenSite([trial.example.path: trial.example.text])
        defer { site.remove() }
        let faults = try await site.check().diagnostics.filter { $0.severity > .note }
        #expect(faults.map { site.told($0) } == [])
    }

    @Test("Each rule rejects its bad examples where they are marked", arguments: rejected)
    func rejects(trial: Trial) async throws {
        let text = trial.example.text
        let mark = try #require(text.firstIndex(of: "↓"))
        let before = text[..<mark].unicodeScalars
        let line = before.count { $0 == "\n" } + 1
        let column = before.reversed().prefix { $0 != "\n" }.count + 1
        let site = try SpecimenSite([
            trial.example.path: text.replacingOccurrences(of: "↓", with: "")
        ])
        defer { site.remove() }
        let faults = try await site.faults()
        #expect(
            faults.contains("\(trial.example.path):\(line):\(column) \(trial.rule.id)"), "\(faults)"
        )
    }

    @Test("Names are permanent, unique and in kebab case")
    func names() {
        let ids = Rules.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil })
        #expect(!ids.isEmpty)
    }
}
