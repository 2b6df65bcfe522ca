import Foundation

/// The real command, run on a small site of its own.
final class Command {
    /// The folder that it runs in, with `content/` and, once it was built, `site/`.
    let folder: URL

    /// How a run ended.
    struct End {
        let status: Int32
        let output: String
        let errors: String
    }

    init() throws {
        folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "vigie-command-\(UUID().uuidString)")
        try put(
            """
            title: {en: Test, fr: Essai}
            base-url: https://example.org
            languages: [en, fr]
            default-language: en
            contact: editors@example.org

            """, at: "content/site.yaml")
        try put("---\ntitle: About\n---\n\nWords.\n", at: "content/pages/about.md")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Puts a file into the folder.
    func put(_ text: String, at path: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// Whether there is something in the folder at a path.
    func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: path).path())
    }

    /// Runs it; `{vigie}` in the line stands for the program with the repository's templates.
    func run(_ arguments: String..., shell line: String = "{vigie} \"$@\"") throws -> End {
        let (process, output, errors) = process(arguments, line)
        try process.run()
        let said = try output.fileHandleForReading.readToEnd() ?? Data()
        let warned = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return End(
            status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
            errors: String(decoding: warned, as: UTF8.self))
    }

    /// Starts it, sends it a signal after a while, and gives its status.
    func run(_ arguments: String..., sending signal: Int32, after delay: Duration) throws -> Int32 {
        let (process, _, _) = process(arguments, "exec {vigie} \"$@\"")
        try process.run()
        // Not a task's sleep: it ends late where other tests hold the pool of threads.
        Thread.sleep(forTimeInterval: delay / .seconds(1))
        if process.isRunning { kill(process.processIdentifier, signal) }
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func process(_ arguments: [String], _ line: String) -> (Process, Pipe, Pipe) {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        let program = Command.program.path()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments =
            ["-c", line.replacingOccurrences(of: "{vigie}", with: "'\(program)'"), "vigie"]
            + arguments + (arguments.isEmpty ? [] : ["--templates", Command.templates])
        process.currentDirectoryURL = folder
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        return (process, output, errors)
    }

    /// Where the build put the program: beside the tests.
    private static var program: URL {
        let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
        return (tests.executableURL ?? URL(filePath: CommandLine.arguments[0]))
            .deletingLastPathComponent().appending(path: "vigie")
    }

    private static let templates = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates").path()
}
