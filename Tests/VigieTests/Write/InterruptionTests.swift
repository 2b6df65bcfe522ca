import Testing

@testable import Vigie

@Suite("A signal")
struct InterruptionTests {
    @Test("ends the process at once while nobody writes")
    func idle() {
        let interruption = Interruption()
        #expect(!interruption.request(2))
        #expect(interruption.signal == 2)
    }

    @Test("is heeded while files are written, the second ends the process")
    func heeded() throws {
        let interruption = Interruption()
        try interruption.heeding { () throws(WriteError) in
            #expect(interruption.request(15))
            #expect(!interruption.request(2))
        }
        #expect(interruption.signal == 15)
    }

    @Test("leaves the site as it was, and no trace")
    func keepsSite() throws {
        let scratch = try Scratch()
        try scratch.write(["index.html": "home", "en/index.html": "home"])
        let before = try Scratch.tree(scratch.output)
        let interruption = Interruption()
        _ = interruption.request(2)
        let error = Scratch.failure {
            try scratch.write(
                ["index.html": "new", "fr/index.html": "new"], interruption: interruption)
        }
        #expect(error == .interrupted)
        #expect(try Scratch.tree(scratch.output) == before)
    }

    @Test("in the midst of staging leaves the site as it was", arguments: [0, 1, 40, 99])
    func keepsSiteMidway(page: Int) throws {
        let scratch = try Scratch()
        try scratch.write(["index.html": "home", "en/0.html": "old"])
        let before = try Scratch.tree(scratch.output)
        let interruption = Interruption()
        let pages = (0..<100).map { index in
            PlannedFile(path: "en/\(index).html") {
                if index == page { _ = interruption.request(15) }
                $0 += "new \(index)".utf8
            }
        }
        let writer = try Writer(
            output: scratch.output, apartFrom: [], jobs: 2, tool: "1", interruption: interruption)
        let error = Scratch.failure {
            _ = try writer.write(Edition(pages: pages, fingerprint: Digest(of: [])))
        }
        #expect(error == .interrupted)
        #expect(try Scratch.tree(scratch.output) == before)
    }

    @Test("leaves an output folder that was empty empty")
    func leavesEmpty() throws {
        let scratch = try Scratch()
        let interruption = Interruption()
        _ = interruption.request(2)
        _ = Scratch.failure { try scratch.write(["index.html": "x"], interruption: interruption) }
        #expect(try Scratch.tree(scratch.output).isEmpty)
    }
}
