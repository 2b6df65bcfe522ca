import Foundation
import Testing

@testable import Vigie

@Suite("The folder of assets")
struct AssetFolderTests {
    @Test("tells each stylesheet that pages link and that is missing or empty")
    func missingSheets() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let messages = {
            try AssetFolder(path: folder.path()).assets().diagnostics.map(\.message)
        }
        #expect(
            try messages() == [
                "the stylesheet vigie.css is missing", "the stylesheet more.css is missing",
            ])
        try Data("a { b: c }".utf8).write(to: folder.appending(path: "vigie.css"))
        try Data().write(to: folder.appending(path: "more.css"))
        #expect(try messages() == ["the stylesheet more.css is missing"])
        try Data("a { b: c }".utf8).write(to: folder.appending(path: "more.css"))
        #expect(try messages() == [])
    }
}
