import Foundation
import Testing
import Vigie

@testable import Preview

@Suite("Changes")
struct WatcherTests {
    @Test("Each file that is saved is told, and that it is over after the last")
    func told() async throws {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("vigie-watch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var changes = Watcher.changes(below: [folder.path]).makeAsyncIterator()
        let files = (0..<10).map { folder.path + "/\($0).md" }
        for file in files { try Data("words".utf8).write(to: URL(filePath: file)) }
        var touched = Touched.files([])
        var isOver = false
        while touched != .files(Set(files)) || !isOver {
            let change = try #require(await changes.next())
            touched = touched.merged(with: change.touched)
            isOver = change.isOver
        }
    }

    @Test("Changes that nobody has taken yet are one, which is over when the last is")
    func merged() {
        let (one, two) = (Touched.files(["a"]), Touched.files(["b"]))
        let both = Change(touched: one, isOver: true)
            .followed(by: Change(touched: two, isOver: false))
        #expect(both == Change(touched: .files(["a", "b"]), isOver: false))
        let over = both.followed(by: Change(touched: .files([]), isOver: true))
        #expect(over == Change(touched: .files(["a", "b"]), isOver: true))
        #expect(over.followed(by: Change(touched: .anything, isOver: false)).touched == .anything)
    }
}
