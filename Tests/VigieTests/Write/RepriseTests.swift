import Foundation
import Testing

@testable import Vigie

@Suite("A site that is up to date")
struct RepriseTests {
    let scratch: Scratch
    private let pages = ["index.html": "choice", "en/index.html": "home"]

    init() throws {
        scratch = try Scratch()
        try scratch.write(pages, report: "two notes")
    }

    @Test("is known, with what its build reported")
    func isKnown() throws {
        #expect(try scratch.reprise() == Reprise(report: "two notes", files: 2))
    }

    @Test("is not, made from something else")
    func differentSource() throws {
        #expect(try scratch.reprise(of: "other") == nil)
    }

    @Test("is not, made by another version of the tool")
    func differentTool() throws {
        #expect(try scratch.reprise(tool: "2") == nil)
    }

    @Test("is not, with a page changed, removed, or replaced by a folder")
    func differentPage() throws {
        try scratch.put("HOME", at: "en/index.html")
        #expect(try scratch.reprise() == nil)
        try FileManager.default.removeItem(atPath: scratch("en/index.html"))
        #expect(try scratch.reprise() == nil)
        try scratch.put("x", at: "en/index.html/x")
        #expect((try? scratch.reprise()) == nil)
    }

    @Test("is, where a page was only touched")
    func touchedPage() throws {
        try scratch.put("home", at: "en/index.html")
        #expect(try scratch.reprise() != nil)
    }

    @Test("is not, once a build was killed while it put files in place")
    func pendingBuild() throws {
        try scratch.put("", at: ".vigie/pending")
        #expect(try scratch.reprise() == nil)
    }

    @Test("is not, where nothing was ever written")
    func noSite() throws {
        #expect(try Scratch().reprise() == nil)
    }

    @Test("is known by another's copy as well, which is read", .timeLimit(.minutes(10)))
    func copiedSite() throws {
        let copy = try Scratch()
        try FileManager.default.copyItem(atPath: scratch.output, toPath: copy.output)
        #expect(try copy.reprise() != nil)
        try copy.put("HOME", at: "en/index.html")
        #expect(try copy.reprise() == nil)
    }
}
