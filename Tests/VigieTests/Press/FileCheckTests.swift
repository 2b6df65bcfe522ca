import Foundation
import Observatory
import Testing

@testable import Vigie

@Suite("A check of single files")
struct FileCheckTests {
    private static let templates = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "templates").path()

    private func press(_ site: SpecimenSite) -> Press {
        Press(BuildOptions(content: site.folder.path, templates: FileCheckTests.templates))
    }

    /// Two files with faults of every stage.
    private func faulty() throws -> SpecimenSite {
        try SpecimenSite([
            "pages/one.md":
                "---\ntitle: {en: One, fr: Un}\nmeno: true\n---\n"
                + "[a](actor:acne), [b](page:two#s-deux), [c](page:two#s-here).\n",
            "pages/two.md": "---\ntitle: {en: Two, fr: Deux}\nmeno: true\n---\n## Here\n",
            "pages/two.fr.md": "---\nof: \"000000000000\"\n---\n## Ici\n",
        ])
    }

    @Test("tells what is wrong in them, as the check of all files does, and nothing else")
    func agreesWithTheWhole() async throws {
        let site = try faulty()
        defer { site.remove() }
        let whole = try await site.check().diagnostics
        for name in ["pages/one.md", "pages/two.md", "pages/two.fr.md", "site.yaml"] {
            let path = site.folder.path + "/" + name
            let told = try await press(site).check(only: [path]).diagnostics.sorted()
            #expect(told == whole.filter { $0.location.path == path }, "\(name)")
        }
        let rules = try await press(site).check(only: [site.folder.path + "/pages/one.md"])
            .diagnostics.map(\.rule).sorted()
        #expect(
            rules == ["missing-anchor", "missing-translation", "unknown-key", "unknown-reference"])
    }

    @Test("tells the same of every file of a site, whatever the others hold of drafts and names")
    func agreesOnEveryFile() async throws {
        let site = try SpecimenSite(
            Example.files.merging(
                [
                    "cases/gone.md":
                        "---\ntitle: {en: Gone, fr: Parti}\nbegan: 2016\ntypes: [theft]\n\"st\\u0061tus\": draft\n---\n",
                    "cases/old.md":
                        "---\ntitle: {en: Old, fr: Vieux}\nbegan: 2016\ntypes: [theft]\naliases: [theft, older]\n---\n",
                    "cases/other.md":
                        "---\ntitle: {en: Other, fr: Autre}\nbegan: 2016\ntypes: [theft]\naliases: [older]\n---\n"
                        + "[](case:gone) [](case:thefts) [](outlet:gazete) [](coverage:gazette-2017)"
                        + " [](actor:no) [](case:the-theft)\n",
                    "cases/thetf.fr.md": "---\n---\nUn vol.\n",
                    "coverage/loud.md":
                        "---\noutlet: gazette\nlang: fr\ndate: 2017\nheadline: Le vol\n"
                        + "url: https://example.org/l\nabout: [case:gone]\n"
                        + "summary: {en: Utopia stole it., fr: Utopie a volé.}\n---\n",
                ], uniquingKeysWith: { $1 }))
        defer { site.remove() }
        let whole = try await site.check().diagnostics
        #expect(Set(whole.map(\.rule)).isSuperset(of: ["address-taken", "reference-to-draft"]))
        let helps = whole.compactMap(\.help).joined(separator: "\n")
        for meant in ["'utopia'", "'theft'", "'case:theft'"] { #expect(helps.contains(meant)) }
        for path in Set(whole.map(\.location.path)) {
            let told = try await press(site).check(only: [path]).diagnostics.sorted()
            #expect(told == whole.filter { $0.location.path == path }, "\(path)")
        }
    }

    @Test("takes any way to write a file's path")
    func paths() async throws {
        let site = try faulty()
        defer { site.remove() }
        let path = site.folder.path + "/norms/.././pages/two.md"
        let told = try await press(site).check(only: [path]).diagnostics
        #expect(told.map(\.location.path) == [site.folder.path + "/pages/two.md"])
    }

    @Test("refuses what is not there or stands elsewhere", arguments: ["pages/three.md", "pages"])
    func strange(name: String) async throws {
        let site = try SpecimenSite()
        defer { site.remove() }
        await #expect(throws: LoadError.self) {
            try await press(site).check(only: [site.folder.path + "/" + name])
        }
        await #expect(throws: LoadError.self) { try await press(site).check(only: [#filePath]) }
    }
}
