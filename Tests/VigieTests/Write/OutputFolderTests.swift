import Foundation
import Testing

@testable import Vigie

@Suite("The output folder")
struct OutputFolderTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func refusal(
        of folder: String, apartFrom inputs: [String] = [], home: String? = nil
    ) -> WriteError.Refusal? {
        let error = Scratch.failure {
            _ = try OutputFolder(folder, apartFrom: inputs, home: home).open()?.names()
        }
        guard case .refused(_, let refusal) = error else { return nil }
        return refusal
    }

    @Test("is not the root, the home folder or one above it")
    func isNotTooMuch() {
        #expect(refusal(of: "/") == .tooMuch)
        #expect(refusal(of: scratch.path, home: scratch.path) == .tooMuch)
        #expect(refusal(of: scratch.path, home: scratch.path + "/user") == .tooMuch)
        #expect(refusal(of: scratch.path + "/x/..", home: scratch.path) == .tooMuch)
    }

    @Test("lies apart from the content and the templates")
    func liesApart() throws {
        let content = scratch.path + "/content"
        try FileManager.default.createDirectory(
            atPath: content + "/cases", withIntermediateDirectories: true)
        for folder in [
            content, content + "/", content + "/cases", content + "/new/deep",
            scratch.path, content + "/../content",
        ] {
            #expect(refusal(of: folder, apartFrom: [content]) == .overlaps(input: content))
        }
    }

    @Test("is compared by components, not by letters")
    func isComparedByComponents() {
        let content = scratch.path + "/out"
        #expect(refusal(of: scratch.path + "/out-leak", apartFrom: [content]) == nil)
    }

    @Test("is compared by where links lead")
    func isComparedByRealPath() throws {
        let content = scratch.path + "/content"
        let link = scratch.path + "/link"
        try FileManager.default.createDirectory(atPath: content, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: content)
        #expect(refusal(of: link, apartFrom: [content]) == .overlaps(input: content))
        #expect(refusal(of: link + "/new", apartFrom: [content]) == .overlaps(input: content))
        #expect(refusal(of: content, apartFrom: [link]) == .overlaps(input: link))
    }

    @Test("is empty at first, but for a .gitignore")
    func isEmptyAtFirst() throws {
        try scratch.put("*", at: ".gitignore")
        try scratch.write(["index.html": "home"])
        #expect(scratch.text(".gitignore") == "*")
        #expect(scratch.text("index.html") == "home")
    }

    @Test("is not one with another's files, which stay as they are")
    func isNotForeign() throws {
        try scratch.put("mine", at: "thesis.txt")
        let before = try Scratch.tree(scratch.output)
        let error = Scratch.failure { try scratch.write(["index.html": "home"]) }
        #expect(error == .refused(folder: scratch.output, because: .notOurs))
        #expect(error?.isRefusal == true)
        #expect(try Scratch.tree(scratch.output) == before)
    }

    @Test("is not a file")
    func isNoFile() throws {
        try Data().write(to: URL(filePath: scratch.output))
        let error = Scratch.failure { try scratch.write(["index.html": "home"]) }
        #expect(error == .refused(folder: scratch.output, because: .noFolder))
    }

    @Test("that cannot be made is named with the system's reason")
    func cannotBeMade() {
        let error = Scratch.failure {
            _ = try Writer(output: "/proc/none/site", apartFrom: [], jobs: 1, tool: "1")
                .write(Scratch.edition([:]))
        }
        #expect(error?.isRefusal == false)
        #expect(error?.description.contains("/proc/none") == true)
    }

    @Test("keeps another's file in a page's place, and names it")
    func keepsForeignPage() throws {
        try scratch.write(["index.html": "home"])
        try scratch.put("mine", at: "en/index.html")
        let before = try Scratch.tree(scratch.output)
        let error = Scratch.failure {
            try scratch.write(["index.html": "new", "en/index.html": "home"])
        }
        #expect(error == .foreign(path: scratch("en/index.html")))
        #expect(try Scratch.tree(scratch.output) == before)
    }

    @Test("adopts a file that has a page's bytes already")
    func adoptsEqualFile() throws {
        try scratch.write(["index.html": "home"])
        try scratch.put("home", at: "en/index.html")
        try scratch.write(["index.html": "home", "en/index.html": "home"])
        let written = try scratch.write(["index.html": "home"])
        #expect(written.removed == 1)
    }

    @Test("lets no link lead out of it", arguments: ["en", "en/index.html"])
    func refusesLinks(name: String) throws {
        let outside = scratch.path + "/outside"
        try FileManager.default.createDirectory(
            atPath: outside + "/en", withIntermediateDirectories: true)
        try Data("theirs".utf8).write(to: URL(filePath: outside + "/en/index.html"))
        try scratch.write(["en/index.html": "home"])
        try FileManager.default.removeItem(atPath: scratch(name))
        try FileManager.default.createSymbolicLink(
            atPath: scratch(name), withDestinationPath: outside + "/" + name)
        let error = Scratch.failure { try scratch.write(["en/index.html": "new"]) }
        #expect(error == .foreign(path: scratch(name)))
        let theirs = FileManager.default.contents(atPath: outside + "/en/index.html")
        #expect(theirs == Data("theirs".utf8))
    }

    @Test("may itself be reached by a link")
    func mayBeLinked() throws {
        let real = scratch.path + "/real"
        try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: scratch.output, withDestinationPath: real)
        try scratch.write(["index.html": "home"])
        #expect(FileManager.default.contents(atPath: real + "/index.html") == Data("home".utf8))
    }

    @Test("is waited for while another build holds it", .timeLimit(.minutes(10)))
    func isLocked() throws {
        try scratch.write(["index.html": "home"])
        let holder = try Folder(path: scratch.output, named: "out")
        let error = try holder.whileLocked(patience: 0, heeding: Interruption()) {
            Scratch.failure { try scratch.write(["index.html": "new"], patience: 0.2) }
        }
        #expect(error == .busy(folder: scratch.output))
        #expect(error?.isRefusal == false)
        try scratch.write(["index.html": "new"], patience: 0)
        #expect(scratch.text("index.html") == "new")
    }
}
