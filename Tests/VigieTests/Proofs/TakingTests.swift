import Foundation
import Testing

@testable import Vigie

@Suite("Taking up changed files")
struct TakingTests {
    private static let theft = "content/cases/theft.md"
    private static let french = "content/cases/theft.fr.md"

    private func touched(_ path: String, in bench: EditBench) -> Touched {
        .files([bench.folder.path + "/" + path])
    }

    private func text(of proof: Proof, at path: String) throws -> String {
        String(decoding: EditBench.bytes(of: try #require(proof.file(at: path))), as: UTF8.self)
    }

    @Test("What no proof is made of is nothing, what is gone or new is refused, words are taken up")
    func takes() async throws {
        var bench = try EditBench(seed: 1)
        defer { bench.remove() }
        let press = ProofPress(bench.options)
        let edited = touched(TakingTests.theft, in: bench)
        guard case .refused = try await press.take(edited) else {
            Issue.record("there is no proof yet that could take anything up")
            return
        }
        _ = try await press.pull()
        try bench.write(TakingTests.theft + "~", "a copy")
        guard
            case .nothing = try await press.take(touched(TakingTests.theft + "~", in: bench)),
            case .nothing = try await press.take(touched("content/cases/4913", in: bench))
        else {
            Issue.record("an editor's own files are no part of the site")
            return
        }
        let text = try bench.text(TakingTests.theft)
        try bench.write(TakingTests.theft, text.replacing("So it was", with: "So be it"))
        guard case .proof(let proof) = try await press.take(edited) else {
            Issue.record("words are taken up")
            return
        }
        #expect(await press.tally == ProofPress.Tally(anew: 1, taken: 1))
        #expect(try self.text(of: proof, at: "en/cases/theft/index.html").contains("So be it"))
    }

    @Test("What is refused waits, and the next proof is whole")
    func refuses() async throws {
        var bench = try EditBench(seed: 1)
        defer { bench.remove() }
        try await bench.publish()
        let press = ProofPress(bench.options)
        _ = try await press.pull()
        let edited = touched(TakingTests.theft, in: bench)
        let text = try bench.text(TakingTests.theft)
        let file = bench.folder.appendingPathComponent(TakingTests.theft)
        try FileManager.default.removeItem(at: file)
        guard case .refused = try await press.take(edited) else {
            Issue.record("a file that is gone is more than a proof can take up")
            return
        }
        try bench.write(TakingTests.theft, text.replacing("Papers were", with: "Files were"))
        guard case .proof = try await press.take(edited) else {
            Issue.record("it is there again, under its old name")
            return
        }
        let renamed = "aliases: [old]\nbegan: 2016-03"
        try bench.write(TakingTests.theft, text.replacing("began: 2016-03", with: renamed))
        for _ in 1...2 {
            guard case .refused = try await press.take(edited) else {
                Issue.record("another name reaches everything")
                return
            }
        }
        let proof = try await press.pull(after: edited)
        let clean = try await bench.cleanBuild()
        #expect(proof.diagnostics == clean.told)
        #expect(proof.files?.keys.sorted() == clean.files?.keys.sorted())
        #expect(await press.tally == ProofPress.Tally(anew: 2, taken: 1))
    }

    @Test("Of an entry only the files that changed are read, and what may cite its sources")
    func readsWhatChanged() async throws {
        var bench = try EditBench(seed: 1)
        defer { bench.remove() }
        let press = ProofPress(bench.options)
        _ = try await press.pull()
        let (text, french) = (try bench.text(TakingTests.theft), try bench.text(TakingTests.french))
        let edited = touched(TakingTests.theft, in: bench)
        // Nobody tells of this one.
        try bench.write(TakingTests.french, french.replacing("Vraiment", with: "Certes"))
        try bench.write(TakingTests.theft, text.replacing("So it was", with: "So be it"))
        let first = try await press.pull(after: edited)
        #expect(try self.text(of: first, at: "en/cases/theft/index.html").contains("So be it"))
        #expect(try self.text(of: first, at: "fr/cas/theft/index.html").contains("Vraiment"))
        let second = try await press.pull(after: touched(TakingTests.french, in: bench))
        #expect(try self.text(of: second, at: "en/cases/theft/index.html").contains("So be it"))
        #expect(try self.text(of: second, at: "fr/cas/theft/index.html").contains("Certes"))
        try bench.write(TakingTests.theft, text.replacing("{id: paper,", with: "{id: page,"))
        let third = try await press.pull(after: edited)
        #expect(third.diagnostics == (try await bench.cleanBuild()).told)
        #expect(third.diagnostics.contains { $0.location.path.hasSuffix(TakingTests.french) })
        #expect(await press.tally.taken == 3)
    }
}
