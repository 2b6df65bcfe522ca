import Foundation
import Synchronization
import Testing
import Vigie

@testable import Preview

@Suite("The workshop of the preview")
struct WorkshopTests {
    /// A site of one page, and what was told of its proofs.
    private final class Desk: Sendable {
        let folder: URL
        let showcase = Showcase(links: EditorLinks(editor: nil))
        let notices = Mutex<[PreviewServer.Notice]>([])
        static let page = "content/pages/about.md"

        init() throws {
            folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
                .appendingPathComponent("vigie-workshop-\(UUID().uuidString)")
            try write(
                "content/site.yaml",
                "title: {en: Desk, fr: Bureau}\nbase-url: https://desk.example\n"
                    + "languages: [en, fr]\ndefault-language: en\ncontact: a@desk.example\n")
            try write(Desk.page, Desk.text("One"))
        }

        static func text(_ words: String) -> String {
            "---\ntitle: {en: About, fr: À propos}\n---\n\(words) word.\n"
        }

        func write(_ path: String, _ text: String) throws {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }

        var workshop: Workshop {
            let templates = URL(filePath: #filePath).deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
                .appending(path: "templates").path()
            return Workshop(
                BuildOptions(content: folder.path + "/content", templates: templates, drafts: true),
                showcase: showcase,
                notice: { notice in self.notices.withLock { $0.append(notice) } })
        }

        func change(_ path: String? = nil, isOver: Bool = false) -> Change {
            Change(
                touched: .files(path.map { [folder.path + "/" + $0] } ?? []), isOver: isOver)
        }

        func shown() async -> String {
            var bytes: [UInt8] = []
            await showcase.exhibit(at: "/en/about/").file?.render(&bytes)
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    private func follow(_ changes: [Change], _ workshop: Workshop) async throws {
        let (stream, tell) = AsyncStream<Change>.makeStream()
        for change in changes { tell.yield(change) }
        tell.finish()
        try await workshop.follow(stream)
    }

    @Test("What is saved is shown when the change is over, once")
    func showsOnce() async throws {
        let desk = try Desk()
        defer { try? FileManager.default.removeItem(at: desk.folder) }
        let workshop = desk.workshop
        try await workshop.open()
        #expect(await desk.shown().contains("One word."))
        try desk.write(Desk.page, Desk.text("Two"))
        try await follow([desk.change(Desk.page)], workshop)
        #expect(await desk.shown().contains("One word."))
        try desk.write(Desk.page, Desk.text("Three"))
        let rapid = [Change](repeating: desk.change(Desk.page), count: 10)
        try await follow(rapid + [desk.change(isOver: true)], workshop)
        #expect(await desk.shown().contains("Three word."))
        #expect(desk.notices.withLock(\.count) == 2)
        #expect(
            desk.notices.withLock(\.last)?.touched == .files([desk.folder.path + "/" + Desk.page]))
    }

    @Test("What is nothing to the site shows nothing, and what must be made anew waits for the end")
    func waits() async throws {
        let desk = try Desk()
        defer { try? FileManager.default.removeItem(at: desk.folder) }
        let workshop = desk.workshop
        try await workshop.open()
        try await follow(
            [desk.change("content/pages/.about.md.swp"), desk.change(isOver: true)], workshop)
        #expect(desk.notices.withLock(\.count) == 1)
        let other = "content/pages/other.md"
        try desk.write(other, "---\ntitle: {en: Other, fr: Autre}\n---\n")
        try await follow([desk.change(other), desk.change(isOver: true)], workshop)
        #expect(desk.notices.withLock(\.count) == 2)
        #expect(await desk.showcase.exhibit(at: "/en/other/").file != nil)
    }

    @Test("A mistake is told, the last good page stays, and those who look are told of both")
    func tells() async throws {
        let desk = try Desk()
        defer { try? FileManager.default.removeItem(at: desk.folder) }
        let workshop = desk.workshop
        try await workshop.open()
        var events = await desk.showcase.welcome("/en/about/", seen: "old").makeAsyncIterator()
        #expect(await events.next()?.contains("hello") == true)
        #expect(await events.next()?.contains("reload") == true)
        try desk.write(Desk.page, "---\ntitle: [\n---\n")
        try await follow([desk.change(Desk.page), desk.change(isOver: true)], workshop)
        #expect(await events.next()?.contains("problems") == true)
        #expect(await desk.shown().contains("One word."))
        try desk.write(Desk.page, Desk.text("Two"))
        try await follow([desk.change(Desk.page), desk.change(isOver: true)], workshop)
        #expect(await events.next()?.contains("reload") == true)
        #expect(await desk.shown().contains("Two word."))
        #expect(desk.notices.withLock { $0.map(\.isShown) } == [true, false, true])
    }
}
