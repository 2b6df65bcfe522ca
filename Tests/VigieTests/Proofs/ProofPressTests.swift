import Foundation
import Testing

@testable import Vigie

@Suite("Proofs")
struct ProofPressTests {
    @Test(
        "After any edits whatever the files of a proof are those of a clean build", arguments: 1...3
    )
    func equalsClean(seed: UInt64) async throws {
        let bench = try EditBench(seed: seed)
        defer { bench.remove() }
        var bench_ = bench
        let press = ProofPress(bench.options)
        _ = try await press.pull()
        var sound = 0
        for _ in 1...14 {
            let edit = try bench_.edit()
            let proof = try await press.pull()
            let clean = try await bench.cleanBuild()
            guard let files = proof.files, let clean else {
                #expect(proof.files == nil && clean == nil, "\(edit)")
                continue
            }
            sound += 1
            var drawn: [String: [UInt8]] = [:]
            for file in files.values { drawn[file.path, default: []] = EditBench.bytes(of: file) }
            #expect(drawn.keys.sorted() == clean.keys.sorted(), "\(edit)")
            for (path, bytes) in drawn where clean[path] != bytes {
                Issue.record("\(path) differs after \(edit)")
            }
        }
        #expect(sound > 4)
    }

    @Test("What is wrong is told, and the next sound proof is whole again")
    func recovers() async throws {
        let bench = try EditBench(seed: 1)
        defer { bench.remove() }
        let press = ProofPress(bench.options)
        let first = try #require(try await press.pull().files)
        let path = "content/pages/about.md"
        let old = try bench.text(path)
        try bench.write(path, "---\ntitle: About\nmeno: true\n---\n")
        let broken = try await press.pull()
        #expect(broken.files == nil)
        #expect(broken.diagnostics.contains { $0.rule == "unknown-key" })
        try bench.write(path, old)
        let last = try #require(try await press.pull().files)
        #expect(last.keys.sorted() == first.keys.sorted())
        for (path, file) in last {
            #expect(EditBench.bytes(of: file) == first[path].map(EditBench.bytes))
        }
    }

    @Test("Drafts are in a proof, and marked")
    func drafts() async throws {
        let bench = try EditBench(seed: 1)
        defer { bench.remove() }
        let files = try #require(try await ProofPress(bench.options).pull().files)
        let page = try #require(files["en/cases/unfinished/index.html"])
        let text = String(decoding: EditBench.bytes(of: page), as: UTF8.self)
        #expect(text.contains("Draft, not published"))
    }
}
