import Testing

@testable import Diagnostics

@Suite("A report as text")
struct ReportTextTests {
    @Test("is as compilers print theirs, in the order of the files")
    func form() {
        let report = Report([Sample.note, Sample.error, Sample.warning])
        let expected = """
            b, c:d.md:3:1: note: 50%, or so: see\u{FFFD}below [hint]
            content/cases/a.fr.md:1:1: warning: the original has changed [stale-translation]
            content/cases/a.md:2:5: error: no entry 'actor:sandwrm' [unknown-reference]
            to: sandwrm
                ^~~~~~~
              help: did you mean 'sandworm'?
            content/cases/a.md:1:1: note: the list begins here
            attributions:
            ^
            1 error, 1 warning, 1 note

            """
        #expect(report.text(source: Sample.source) == expected)
    }

    @Test("of nothing is empty")
    func empty() {
        #expect(Report([]).text() == "")
        #expect(Report([]).tally == "no problems")
    }

    @Test("shows the first thousand, and the true count")
    func capped() {
        let many = (1...10_000).map { line in
            Diagnostic(.error, rule: "r", "m", at: Location(path: "a.md", line: line))
        }
        let lines = Report(many.reversed()).text().split(separator: "\n")
        #expect(lines.count == 1_001)
        #expect(lines[999].hasPrefix("a.md:1000:1:"))
        #expect(lines[1_000] == "9000 more are not shown: 10000 errors in all")
    }

    @Test("shows errors before a thousand notes push them out")
    func gravestFirst() {
        let notes = (1...2_000).map { line in
            Diagnostic(.note, rule: "r", "m", at: Location(path: "a.md", line: line))
        }
        let text = Report(notes + [Sample.error]).text()
        #expect(text.contains("content/cases/a.md:2:5: error:"))
        #expect(text.hasPrefix("a.md:1:1: note:"))
        #expect(text.contains("\na.md:999:1:"))
        #expect(!text.contains("a.md:1000:1:"))
    }

    @Test("has escape codes only where they are asked for")
    func colour() {
        let report = Report([Sample.error])
        #expect(!report.text(source: Sample.source).contains("\u{1B}"))
        let coloured = report.text(coloured: true, source: Sample.source)
        #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(coloured.contains("\u{1B}[1;32m^~~~~~~\u{1B}[0m"))
    }

    @Test("does what no content tells the terminal to do")
    func noInjection() {
        let hostile = Diagnostic(
            .error, rule: "r", "\u{1B}[2Jgone\u{202E}", at: Location(path: "\u{1B}]0;x.md"),
            help: "\u{9B}31m")
        let text = Report([hostile]).text { _, _ in "\u{1B}[31mred\u{7F}" }
        #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x9B })
        #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x7F })
    }

    @Test("fails on errors, and on warnings where they are errors")
    func fails() {
        #expect(Report([Sample.error]).fails(strict: false))
        #expect(!Report([Sample.warning]).fails(strict: false))
        #expect(Report([Sample.warning]).fails(strict: true))
        #expect(!Report([Sample.note]).fails(strict: true))
    }
}
