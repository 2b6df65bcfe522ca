import Foundation
import Vigie

/// Older versions of files that git keeps.
struct GitHistory: Sendable {
    /// The most versions of a file that are looked at.
    private static let limit = 500

    /// The history of the work tree that files stand in; of others it holds nothing.
    static let past = PastVersions { path, fits in
        let file = URL(filePath: path)
        let folder = file.deletingLastPathComponent().path()
        let name = "./" + file.lastPathComponent
        let commits = run(
            ["-C", folder, "log", "--format=%H", "--max-count=\(limit)", "--", name])
        for commit in String(decoding: commits, as: UTF8.self).split(separator: "\n") {
            let bytes = [UInt8](run(["-C", folder, "show", "\(commit):\(name)"]))
            if fits(bytes) { return bytes }
        }
        return nil
    }

    /// What git says; nothing where it is not there or has nothing to say.
    private static func run(_ arguments: [String]) -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        do { try process.run() } catch { return Data() }
        let data = (try? output.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? data : Data()
    }
}
