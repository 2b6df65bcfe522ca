import Foundation
import Templates
import Testing

@Suite final class FolderTests {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        .path

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func write(_ name: String, _ text: String) throws {
        let path = URL(fileURLWithPath: "\(folder)/\(name)")
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: path)
    }

    func load() throws(TemplateFolderError) -> [String] {
        try TemplateLibrary.load(
            folder: folder, languages: [.english], pages: ["case": CaseView.self]
        )
        .diagnostics.map(\.message)
    }

    @Test func aFolderIsReadWithItsSubfolders() throws {
        try write("case.mustache", "{{> parts/a}}{{t.x}}")
        try write("parts/a.mustache", "{{title}}")
        try write("strings/en.yaml", "x: y")
        try write("assets/vigie.css", "{{nothing}}")
        try write("parts/.a.mustache", "{{nothing}}")
        try write("parts/a.mustache~", "{{nothing}}")
        try write(".git/b.mustache", "{{nothing}}")
        try write("README.md", "{{nothing}}")
        #expect(try load() == [])
    }

    @Test func diagnosticsNameTheFileAsTheFolderWasGiven() throws {
        try write("case.mustache", "{{nope}}")
        let found = try TemplateLibrary.load(
            folder: folder, languages: [], pages: ["case": CaseView.self])
        #expect(found.diagnostics == [])
        try write("strings/en.yaml", "")
        let place = try TemplateLibrary.load(
            folder: folder, languages: [.english], pages: ["case": CaseView.self]
        ).diagnostics.first?.location.path
        #expect(place == "\(folder)/case.mustache")
    }

    @Test func aFolderThatIsNotThereIsAnError() {
        #expect(throws: TemplateFolderError.notAFolder(folder)) { try self.load() }
    }

    @Test func aFileInPlaceOfTheFolderIsAnError() throws {
        try Data().write(to: URL(fileURLWithPath: folder))
        #expect(throws: TemplateFolderError.notAFolder(folder)) { try self.load() }
    }

    @Test func aFolderNamedAsATemplateIsNoTemplate() throws {
        try write("case.mustache", "")
        try write("strings/en.yaml", "")
        try write("x.mustache/a.txt", "")
        #expect(try load() == [])
    }

    @Test func whatIsNoFileIsLeftAlone() throws {
        try write("case.mustache", "")
        try write("strings/en.yaml", "")
        #expect(mkfifo("\(folder)/pipe.mustache", 0o600) == 0)
        for (link, target) in [("loop", folder), ("dead.mustache", "nowhere")] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder)/\(link)", withDestinationPath: target)
        }
        #expect(try load() == [])
    }
}
