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
            expect(proof, toHold: built, after: edit)
        }
        #expect(sound > 4)
        #expect(await press.tally.taken > 4)
    }

    /// Files are asked for by their paths, as a browser does: so each must be found without the rest.
    private func expect(_ proof: Proof, toHold built: [String: [UInt8]], after edit: String) {
        for (path, bytes) in built where proof.file(at: path).map(EditBench.bytes) != bytes {
            Issue.record("\(path) differs after \(edit)")
        }
    }

    @Test("An edit of any key is taken up by the last proof, or known to reach farther")
    func takesFields() async throws {
        var bench = try EditBench(seed: 1)
        defer { bench.remove() }
        try await bench.publish()
        let press = ProofPress(bench.options)
        _ = try await press.pull()
        for edit in FieldEdit.all {
            let text = try bench.text(edit.path)
            let told = "\(edit.path): \(edit.new)"
            try #require(text.contains(edit.old), "\(told)")
            try bench.write(edit.path, text.replacingOccurrences(of: edit.old, with: edit.new))
            let before = await press.tally
            let touched = Touched.files([bench.folder.path + "/" + edit.path])
            let proof = try await press.pull(after: touched)
            #expect(await press.tally.taken - before.taken == (edit.isTaken ? 1 : 0), "\(told)")
            let clean = try await bench.cleanBuild()
            #expect(proof.diagnostics == clean.told, "\(told)")
            #expect(proof.isSound == (clean.files != nil), "\(told)")
            if proof.isSound, let built = clean.files { expect(proof, toHold: built, after: told) }
            try bench.write(edit.path, text)
            _ = try await press.pull(after: touched)
        }
    }

    @Test("A file that could not be read for a while is taken up when it can")
    func waits() async throws {
        var bench = try EditBench(seed: 1)
        defer { bench.remove() }
        let press = ProofPress(bench.options)
        _ = try await press.pull()
        let path = "content/cases/theft.md"
        let text = try bench.text(path)
        let touched = Touched.files([bench.folder.path + "/" + path])
        try bench.write(path, text.replacingOccurrences(of: "began: 2016-03", with: "began: ["))
        let broken = try await press.pull(after: touched)
        #expect(try await bench.cleanBuild().told == broken.diagnostics && !broken.isSound)
        try bench.write(path, text.replacingOccurrences(of: "It took", with: "It bought"))
        let proof = try await press.pull(after: touched)
        #expect(await press.tally == ProofPress.Tally(anew: 2, taken: 1))
        let clean = try await bench.cleanBuild()
        #expect(proof.diagnostics == clean.told)
        expect(proof, toHold: try #require(clean.files), after: "mending")
    }

    @Test("Templates that changed are read again, and nothing else")
    func takesTemplates() async throws {
        var bench = try EditBench(seed: 1)
        defer { bench.remove() }
        let press = ProofPress(bench.options)
        _ = try await press.pull()
        let path = "templates/case.mustache"
        try bench.write(path, try bench.text(path) + "<!-- more -->\n")
        let proof = try await press.pull(after: .files([bench.folder.path + "/" + path]))
        #expect(await press.tally == ProofPress.Tally(anew: 1, taken: 1))
        expect(proof, toHold: try #require(try await bench.cleanBuild().files), after: path)
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
