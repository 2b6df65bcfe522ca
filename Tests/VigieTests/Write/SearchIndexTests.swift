import Foundation
import Testing

@testable import Vigie

@Suite("The search index")
struct SearchIndexTests {
    let scratch: Scratch
    private let home = "<html><body data-pagefind-body>home</body></html>"
    private let list = "<html><body>a list</body></html>"

    init() throws { scratch = try Scratch() }

    /// A program that says that it is Pagefind, notes each run, and makes an index that names the
    /// pages given to it and holds their words.
    private func program(_ ending: String = "") throws -> Pagefind {
        let path = scratch.path + "/pagefind"
        let script = """
            #!/bin/sh
            if [ "$1" = --version ]; then echo pagefind 9.9.9; exit 0; fi
            for word; do
              case "$word" in
                --site=*) site=${word#--site=} ;;
                --output-path=*) out=${word#--output-path=} ;;
              esac
            done
            \(ending)
            echo "${out##*/}" >> \(scratch.path)/runs
            mkdir -p "$out/fragment"
            (cd "$site" && find . -type f | sort) > "$out/pagefind.js"
            find "$site" -type f | sort | xargs cat > "$out/fragment/all.pf_fragment"
            echo box > "$out/pagefind-ui.js"
            """
        try Data(script.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return try #require(SearchIndexTests.pagefind(at: path))
    }

    /// The program, once it can be run: a process that another test starts at this moment holds every
    /// open file until it becomes its program, and a file that is open for writing does not run.
    private static func pagefind(at path: String) -> Pagefind? {
        for _ in 0..<400 {
            if let pagefind = Pagefind(at: path) { return pagefind }
            usleep(5_000)
        }
        return nil
    }

    /// The languages that the program was run for.
    private var runs: [String] {
        let text = FileManager.default.contents(atPath: scratch.path + "/runs") ?? Data()
        return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
            .sorted()
    }

    private var pages: [String: String] {
        [
            "index.html": home, "en/index.html": home, "en/list/index.html": list,
            "fr/index.html": home,
        ]
    }

    @Test("holds the pages that ask for it, a language apart, at their addresses")
    func holdsPages() throws {
        let written = try scratch.write(pages, pagefind: program())
        #expect(scratch.text("pagefind/en/pagefind.js") == "./en/index.html\n")
        #expect(scratch.text("pagefind/fr/pagefind.js") == "./fr/index.html\n")
        #expect(scratch.text("pagefind/en/fragment/all.pf_fragment") == home)
        #expect(scratch.text("pagefind/en/pagefind-ui.js") == nil)
        #expect(written.written == 8)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch(".vigie")).sorted() == [
                "manifest", "report",
            ])
    }

    @Test("is made anew only for a language in which a page that it holds has changed")
    func isKept() throws {
        let pagefind = try program()
        try scratch.write(pages, pagefind: pagefind)
        var pages = pages
        pages["en/list/index.html"] = "<html><body>another list</body></html>"
        let kept = try scratch.write(pages, from: "list", pagefind: pagefind)
        #expect(runs == ["en", "fr"])
        #expect(kept.written == 1 && kept.unchanged == 7 && kept.removed == 0)
        pages["fr/index.html"] = home + "!"
        try scratch.write(pages, from: "home", pagefind: pagefind)
        #expect(runs == ["en", "fr", "fr"])
        #expect(scratch.text("pagefind/fr/fragment/all.pf_fragment") == home + "!")
    }

    @Test("leaves pages as the manifest lists them, so that nothing is to do in the next build")
    func leavesPagesAlone() throws {
        try scratch.write(pages, pagefind: program())
        #expect(try scratch.reprise()?.files == 8)
    }

    @Test("is made anew where a file of it is missing")
    func isRepaired() throws {
        let pagefind = try program()
        try scratch.write(pages, pagefind: pagefind)
        try FileManager.default.removeItem(atPath: scratch("pagefind/en/pagefind.js"))
        try scratch.write(pages, pagefind: pagefind)
        #expect(scratch.text("pagefind/en/pagefind.js") == "./en/index.html\n")
        #expect(runs == ["en", "en", "fr"])
    }

    @Test("goes with the pages that it held")
    func isSwept() throws {
        let pagefind = try program()
        try scratch.write(pages, pagefind: pagefind)
        try scratch.write(["en/index.html": home], from: "less", pagefind: pagefind)
        #expect(scratch.text("pagefind/en/pagefind.js") != nil)
        #expect(!FileManager.default.fileExists(atPath: scratch("pagefind/fr")))
        try scratch.write(["en/index.html": home], from: "no search")
        #expect(!FileManager.default.fileExists(atPath: scratch("pagefind")))
    }

    @Test("fails the build where Pagefind fails, and leaves the site as it was")
    func fails() throws {
        try scratch.write(["en/index.html": home])
        let before = try Scratch.tree(scratch.output)
        let pagefind = try program("echo no memory >&2; exit 3")
        let failure = Scratch.failure {
            try scratch.write(pages, from: "more", pagefind: pagefind)
        }
        let program = RealPath(scratch.path + "/pagefind").text
        #expect(failure == .noIndex(program: program, because: "no memory"))
        #expect(try Scratch.tree(scratch.output) == before)
    }

    @Test("stops Pagefind when a signal comes, and leaves the site as it was")
    func stops() throws {
        try scratch.write(["en/index.html": home])
        let before = try Scratch.tree(scratch.output)
        let started = scratch.path + "/started"
        let pagefind = try program("echo > \(started); exec sleep 600")
        let interruption = Interruption()
        Thread.detachNewThread {
            while !FileManager.default.fileExists(atPath: started) { usleep(1_000) }
            _ = interruption.request(SIGTERM)
        }
        let failure = Scratch.failure {
            try scratch.write(pages, from: "more", interruption: interruption, pagefind: pagefind)
        }
        #expect(failure == .interrupted)
        #expect(try Scratch.tree(scratch.output) == before)
    }

    @Test("needs a program that runs")
    func needsProgram() {
        #expect(Pagefind(at: scratch.path + "/nothing") == nil)
        #expect(Pagefind(at: "/bin/false") == nil)
    }
}
