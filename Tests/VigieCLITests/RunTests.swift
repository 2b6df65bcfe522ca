import Diagnostics
import Foundation
import Observatory
import Testing
import Vigie

@testable import VigieCLI

@Suite("A run")
struct RunTests {
    private let recorder = Recorder()
    private let error = Diagnostic(.error, rule: "r", "bad", at: Location(path: "a.md"))
    private let warning = Diagnostic(.warning, rule: "r", "odd", at: Location(path: "a.md"))

    @Test("ends with 0 where nothing is wrong, and says so on standard output")
    func done() async throws {
        #expect(try await recorder.run() == .done)
        #expect(recorder.output.hasPrefix("no problems, "))
        #expect(recorder.errors.isEmpty)
    }

    @Test("ends with 1 where the content has errors, told on standard error")
    func badContent() async throws {
        let status = try await recorder.run(finding: Account(diagnostics: [error]))
        #expect(status == .badContent)
        #expect(recorder.errors == "a.md:1:1: error: bad [r]\n1 error\n")
        #expect(recorder.output.isEmpty)
    }

    @Test("ends with 1 on warnings only with --strict", arguments: [true, false])
    func strict(isStrict: Bool) async throws {
        let status = try await recorder.run(
            .check, isStrict ? ["--strict"] : [], finding: Account(diagnostics: [warning]))
        #expect(status == (isStrict ? .badContent : .done))
    }

    @Test("tells programs on standard output, and nothing else there", arguments: Format.allCases)
    func formats(format: Format) async throws {
        let account = Account(diagnostics: [error, warning])
        _ = try await recorder.run(.check, ["--format", format.rawValue], finding: account)
        switch format {
        case .text: #expect(recorder.output.isEmpty)
        case .github: #expect(recorder.output.split(separator: "\n").count == 2)
        case .gitlab:
            let list = try JSONSerialization.jsonObject(with: Data(recorder.output.utf8))
            #expect((list as? [[String: Any]])?.count == 2)
        case .json, .sarif:
            let value = try JSONSerialization.jsonObject(with: Data(recorder.output.utf8))
            #expect(value is [String: Any])
        }
        #expect(recorder.errors.isEmpty == (format != .text))
    }

    @Test("tells in JSON what was counted and written")
    func jsonSummary() async throws {
        var written = Written()
        written.written = 3
        let account = Account(
            entries: [Account.EntryCount(.case, in: .french, 2)], written: written)
        _ = try await recorder.run(.build, ["--format", "json"], finding: account)
        let report = try JSONSerialization.jsonObject(with: Data(recorder.output.utf8))
        let summary = try #require((report as? [String: Any])?["summary"] as? [String: Any])
        #expect(summary["written"] as? Int == 3)
        #expect(summary["entries"] as? [String: [String: Int]] == ["case": ["fr": 2]])
        #expect((summary["peakBytes"] as? Int).map { $0 > 1_000_000 } == true)
    }

    @Test("sums up the entries, the files, the time and the memory")
    func summary() async throws {
        var written = Written()
        (written.written, written.unchanged, written.removed) = (1, 20_597, 2)
        let account = Account(
            diagnostics: [warning],
            entries: [
                Account.EntryCount(.case, in: .english, 1_234),
                Account.EntryCount(.case, in: .french, 12),
                Account.EntryCount(.norm, in: .english, 5),
            ], written: written)
        _ = try await recorder.run(finding: account)
        let lines = recorder.output.split(separator: "\n")
        #expect(lines[0] == "                  en      fr")
        #expect(lines[1] == "norms              5       0")
        #expect(lines[2] == "cases          1,234      12")
        #expect(lines[3] == "site: 1 file written, 20,597 unchanged, 2 removed")
        #expect(lines[4].hasPrefix("1 warning, "))
        #expect(lines[4].hasSuffix(" MiB at most"))
    }

    @Test("is silent with --quiet, but for errors and warnings")
    func quiet() async throws {
        let note = Diagnostic(.note, rule: "r", "so", at: Location(path: "0.md"))
        let status = try await recorder.run(
            .build, ["--quiet"], isTerminal: true, finding: Account(diagnostics: [note, warning]))
        #expect(status == .done)
        #expect(recorder.output.isEmpty)
        #expect(recorder.errors.hasPrefix("a.md:1:1: "))
    }

    @Test("tells the stages' times with --verbose")
    func verbose() async throws {
        let account = Account(stages: [.init("Load", .milliseconds(1_250)), .init("Write", .zero)])
        _ = try await recorder.run(.build, ["--verbose"], finding: account)
        #expect(recorder.output.hasSuffix("  Load: 1.25 s\n  Write: 0 ms\n"))
    }

    @Test("shows progress on a terminal only, and takes it back", arguments: [true, false])
    func progress(isTerminal: Bool) async throws {
        _ = try await recorder.run(isTerminal: isTerminal)
        #expect(recorder.errors.contains("Reading content …") == isTerminal)
        #expect(recorder.errors.hasSuffix("\r\u{1B}[K") == isTerminal)
    }

    @Test("ends with 64 where the output folder is refused, else with 74")
    func failures() async throws {
        let refused = WriteError.refused(folder: "/", because: .tooMuch)
        #expect(try await recorder.run(failing: refused) == .usage)
        #expect(try await recorder.run(failing: WriteError.foreign(path: "x")) == .usage)
        #expect(try await recorder.run(failing: WriteError.busy(folder: "site")) == .disk)
        let full = WriteError.failed(doing: "write", path: "site/x", errno: 28)
        #expect(try await recorder.run(failing: full) == .disk)
        let unreadable = LoadError.unreadableFolder(path: "content", reason: "gone")
        #expect(try await recorder.run(failing: unreadable) == .disk)
        #expect(recorder.errors.contains("vigie: error: site/x: cannot write: No space left"))
        #expect(recorder.output.isEmpty)
    }

    @Test("ends as a signal ends it", arguments: [2: RunStatus.interrupted, 15: .terminated])
    func signals(number: Int32, status: RunStatus) async throws {
        let interruption = Interruption()
        _ = interruption.request(number)
        #expect(try await recorder.run(interruption: interruption) == status)
    }
}
