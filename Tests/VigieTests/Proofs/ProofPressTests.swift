import Foundation
import Testing

@testable import Vigie

@Suite("Proofs")
struct ProofPressTests {
    @Test(
        "After any edits whatever a proof tells and shows what a clean build does", arguments: 1...4
    )
    func equalsClean(seed: UInt64) async throws {
        var bench = try EditBench(seed: seed)
        defer { bench.remove() }
        if seed > 2 { try await bench.publish() }
        let press = ProofPress(bench.options)
        _ = try await press.pull()
        var sound = 0
        var isSound = true
        for _ in 1...16 {
            let isBold = bench.chance(3) == 0
            let edit = try isSound || isBold ? bench.edit() : bench.undo()
            let touched = bench.chance(8) == 0 ? Touched.anything : .files(bench.touched)
            let proof = try await press.pull(after: touched)
            let clean = try await bench.cleanBuild()
            isSound = proof.isSound
            #expect(proof.diagnostics == clean.told, "\(edit)")
            guard let files = proof.files, let built = clean.files else {
                #expect(proof.files == nil && clean.files == nil, "\(edit)")
                continue
            }
            sound += 1
            #expect(files.keys.sorted() == built.keys.sorted(), "\(edit)")
            for (path, bytes) in built where files[path].map(EditBench.bytes) != bytes {
                Issue.record("\(path) differs after \(edit)")
            }
        }
        #expect(sound > 4)
    }

    @Test("An edit of words alone keeps the plan, and one of facts does not")
    func reach() async throws {
        var bench = try EditBench(seed: 1)
        defer { bench.remove() }
        let press = ProofPress(bench.options)
        _ = try await press.pull()
        let path = "content/cases/theft.md"
        let text = try bench.text(path)
        try bench.write(path, text.replacingOccurrences(of: "So it was", with: "So be it"))
        _ = try await press.pull(after: .files(bench.touched))
        #expect(await press.plans == 1)
        try bench.write(path, text.replacingOccurrences(of: "It took", with: "It bought"))
        _ = try await press.pull(after: .files(bench.touched))
        #expect(await press.plans == 2)
    }

    @Test("A heading that an entry off the site links to is missed when it goes")
    func withdrawn() async throws {
        var bench = try EditBench(seed: 1)
        defer { bench.remove() }
        let about = "---\ntitle: {en: About, fr: À propos}\npath: {fr: a-propos}\n---\n## "
        try bench.write("content/pages/about.md", about + "Aims\n")
        try bench.write(
            "content/cases/gone.md",
            "---\ntitle: {en: Gone, fr: Parti}\nbegan: 2016\ntypes: [leak]\nstatus: withdrawn\n"
                + "withdrawn: {date: 2017, reason: {en: Unsound, fr: Infondé}}\n---\n"
                + "See [](page:about#s-aims).\n")
        let press = ProofPress(bench.options)
        #expect(try await press.pull().isSound)
        try bench.write("content/pages/about.md", about + "Means\n")
        let edited = bench.folder.path + "/content/pages/about.md"
        let proof = try await press.pull(after: .files([edited]))
        let clean = try await bench.cleanBuild()
        #expect(proof.diagnostics == clean.told && !proof.isSound)
    }

    @Test("What is wrong is told, and the next sound proof is whole again")
    func recovers() async throws {
        var bench = try EditBench(seed: 1)
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
