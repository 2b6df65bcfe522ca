import Foundation

/// The test-only program that writes a site, run in a process of its own.
struct Probe {
    let output: String
    var pages = 300
    var jobs = 2

    /// How a run of the program ended.
    struct End {
        let status: Int32
        let wasKilled: Bool
        let said: String
    }

    /// Where the build put the program: beside the tests.
    static var program: URL {
        let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
        return (tests.executableURL ?? URL(filePath: CommandLine.arguments[0]))
            .deletingLastPathComponent().appending(path: "WriteProbe")
    }

    private func process(seed: Int, shell prologue: String) -> (Process, Pipe) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = [
            "-c", prologue + "exec \"$@\"", "probe", Probe.program.path(), output, String(pages),
            String(seed), String(jobs),
        ]
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        return (process, pipe)
    }

    /// Runs it to its end, after some words to the shell, such as `umask 077;`.
    func run(seed: Int, shell prologue: String = "") throws -> End {
        let (process, pipe) = process(seed: seed, shell: prologue)
        try process.run()
        let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Probe.end(of: process, said)
    }

    /// Runs it and sends it a signal after a while, unless it has ended.
    func run(seed: Int, sending signal: Int32, after delay: Duration) throws -> End {
        let (process, _) = process(seed: seed, shell: "")
        try process.run()
        // Not a task's sleep: it ends late where other tests hold the pool of threads.
        Thread.sleep(forTimeInterval: delay / .seconds(1))
        if process.isRunning { kill(process.processIdentifier, signal) }
        process.waitUntilExit()
        return Probe.end(of: process, Data())
    }

    /// Runs it and kills it as soon as a file of the output is there.
    func run(seed: Int, killedOnceThereIs name: String) throws -> End {
        let (process, _) = process(seed: seed, shell: "")
        try process.run()
        while process.isRunning && access(output + "/" + name, F_OK) != 0 {}
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        return Probe.end(of: process, Data())
    }

    private static func end(of process: Process, _ said: Data) -> End {
        End(
            status: process.terminationStatus,
            wasKilled: process.terminationReason == .uncaughtSignal,
            said: String(decoding: said, as: UTF8.self))
    }
}
