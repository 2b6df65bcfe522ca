import Foundation
import Testing

@testable import Vigie

@Suite("The writer")
struct WriterTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private let pages = [
        "index.html": "choice", "en/index.html": "home", "en/cases/one/index.html": "one",
        "fr/index.html": "accueil",
    ]

    @Test("writes every page whole, and says how many")
    func writesPages() throws {
        let written = try scratch.write(pages)
        for (path, text) in pages { #expect(scratch.text(path) == text) }
        #expect(written.written == 4)
        #expect(written.unchanged == 0)
        #expect(written.notes.isEmpty)
    }

    @Test("leaves nothing but the site, its manifest and its report")
    func leavesNoTrace() throws {
        try scratch.write(pages)
        let files = try Scratch.tree(scratch.output).filter { !$0.value.isEmpty }.keys.sorted()
        #expect(files == (Array(pages.keys) + [".vigie/manifest", ".vigie/report"]).sorted())
    }

    @Test("rewrites nothing that is unchanged")
    func rewritesNothing() throws {
        try scratch.write(pages)
        let before = try pages.keys.sorted().map(scratch.inode)
        let written = try scratch.write(pages)
        #expect(try pages.keys.sorted().map(scratch.inode) == before)
        #expect(written.written == 0)
        #expect(written.unchanged == 4)
    }

    @Test("replaces only the page that changed")
    func replacesOne() throws {
        try scratch.write(pages)
        let before = try scratch.inode("fr/index.html")
        let written = try scratch.write(pages.merging(["en/index.html": "new"]) { $1 })
        #expect(scratch.text("en/index.html") == "new")
        #expect(try scratch.inode("fr/index.html") == before)
        #expect((written.written, written.unchanged, written.removed) == (1, 3, 0))
    }

    @Test("removes a page that is no more, with the folders that it leaves empty")
    func removesPage() throws {
        try scratch.write(pages)
        let fewer = pages.filter { $0.key != "en/cases/one/index.html" }
        let written = try scratch.write(fewer)
        #expect(written.removed == 1)
        #expect(!FileManager.default.fileExists(atPath: scratch("en/cases")))
        #expect(scratch.text("en/index.html") == "home")
    }

    @Test("leaves a folder that holds another's file")
    func keepsForeignFile() throws {
        try scratch.write(pages)
        try scratch.put("mine", at: "en/cases/one/notes.txt")
        try scratch.write(pages.filter { $0.key != "en/cases/one/index.html" })
        #expect(scratch.text("en/cases/one/notes.txt") == "mine")
        #expect(scratch.text("en/cases/one/index.html") == nil)
    }

    @Test("leaves an old page that someone has changed, and says so")
    func sparesChangedLeftover() throws {
        try scratch.write(pages)
        try scratch.put("by hand", at: "fr/index.html")
        let written = try scratch.write(pages.filter { $0.key != "fr/index.html" })
        #expect(scratch.text("fr/index.html") == "by hand")
        #expect(written.removed == 0)
        #expect(written.notes.map(\.rule) == ["changed-leftover"])
        #expect(written.notes.first?.location.path == scratch("fr/index.html"))
    }

    @Test("restores a page that someone has changed or removed")
    func restoresPage() throws {
        try scratch.write(pages)
        try scratch.put("HOME", at: "en/index.html")
        try FileManager.default.removeItem(atPath: scratch("fr/index.html"))
        let written = try scratch.write(pages)
        #expect(scratch.text("en/index.html") == "home")
        #expect(scratch.text("fr/index.html") == "accueil")
        #expect(written.written == 2)
    }

    @Test("notices another file of the same size and age in a page's place")
    func noticesBackdatedChange() throws {
        try scratch.write(pages)
        let old = Date(timeIntervalSince1970: 1_000_000)
        try scratch.put("HOME", at: "en/index.html")
        try FileManager.default.setAttributes(
            [.modificationDate: old], ofItemAtPath: scratch("en/index.html"))
        try scratch.write(pages)
        #expect(scratch.text("en/index.html") == "home")
    }

    @Test("notices another folder in a folder's place")
    func noticesSwappedFolder() throws {
        let other = try Scratch()
        try other.write(pages.merging(["en/index.html": "HOME"]) { $1 })
        try scratch.write(pages)
        try FileManager.default.removeItem(atPath: scratch("en"))
        try FileManager.default.moveItem(atPath: other("en"), toPath: scratch("en"))
        #expect(try scratch.reprise() == nil)
        try scratch.write(pages)
        #expect(scratch.text("en/index.html") == "home")
    }

    @Test("turns a page into a folder and back")
    func turnsPageIntoFolder() throws {
        try scratch.write(["a": "file", "b/index.html": "in folder"])
        try scratch.write(["a/index.html": "in folder", "b": "file"])
        #expect(scratch.text("a/index.html") == "in folder")
        #expect(scratch.text("b") == "file")
        try scratch.write(["a": "file", "b/index.html": "in folder"])
        #expect(scratch.text("a") == "file")
        #expect(scratch.text("b/index.html") == "in folder")
    }

    @Test("does not turn a page into a folder that someone has changed")
    func sparesChangedPageInTheWay() throws {
        try scratch.write(["a": "file"])
        try scratch.put("by hand", at: "a")
        let error = Scratch.failure { try scratch.write(["a/index.html": "in folder"]) }
        #expect(error == .foreign(path: scratch("a")))
        #expect(scratch.text("a") == "by hand")
    }

    @Test("makes the same bytes with any number of jobs", arguments: [1, 2, 3, 7])
    func isDeterministic(jobs: Int) throws {
        let pages = Dictionary(
            uniqueKeysWithValues: (0..<200).map { ("en/\($0 / 10)/\($0).html", "page \($0)") })
        let reference = try Scratch()
        try reference.write(pages, jobs: 1)
        try scratch.write(pages, jobs: jobs)
        #expect(try Scratch.tree(scratch.output) == Scratch.tree(reference.output))
    }

    @Test("writes an edition without pages")
    func writesNothing() throws {
        #expect(try scratch.write([:]).written == 0)
        #expect(try scratch.reprise()?.files == 0)
    }
}
