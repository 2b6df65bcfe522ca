import Foundation

@testable import Vigie

/// A folder for one test, removed with it.
final class Scratch {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appending(path: "vigie-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path()
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The output folder that the tests write to.
    var output: String { path + "/out" }

    /// A path in the output.
    func callAsFunction(_ name: String) -> String { output + "/" + name }

    /// Puts a file into the output.
    func put(_ text: String, at name: String) throws {
        let file = URL(filePath: self(name))
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    /// The text of a file of the output; nil where there is none.
    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: self(name)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The inode of a file of the output: another one after it was replaced.
    func inode(_ name: String) throws -> Int? {
        let attributes = try FileManager.default.attributesOfItem(atPath: self(name))
        return attributes[.systemFileNumber] as? Int
    }

    /// All files of a folder with their bytes, links by where they lead.
    static func tree(_ folder: String) throws -> [String: Data] {
        var tree: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            var isFolder: ObjCBool = false
            let path = folder + "/" + name
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                continue
            }
            tree[name] = isFolder.boolValue ? Data() : FileManager.default.contents(atPath: path)
        }
        return tree
    }

    /// Writes an edition to the output.
    @discardableResult
    func write(
        _ pages: [String: String], from source: String = "source", jobs: Int = 2,
        tool: String = "1", apartFrom inputs: [String] = [], report: String = "report",
        patience: Double = 10, interruption: Interruption = Interruption(),
        pagefind: Pagefind? = nil
    ) throws -> Written {
        let writer = try Writer(
            output: output, apartFrom: inputs, jobs: jobs, tool: tool, interruption: interruption,
            patience: patience, pagefind: pagefind)
        return try writer.write(Scratch.edition(pages, from: source, report: report))
    }

    /// What the writer says of an output that may be up to date.
    func reprise(of source: String = "source", tool: String = "1") throws -> Reprise? {
        try Writer(output: output, apartFrom: [], jobs: 2, tool: tool)
            .reprise(of: Digest(of: Array(source.utf8)))
    }

    static func edition(
        _ pages: [String: String], from source: String = "source", report: String = "report"
    ) -> Edition {
        Edition(
            pages: pages.map { path, text in PlannedFile(path: path) { $0 += text.utf8 } },
            fingerprint: Digest(of: Array(source.utf8)), report: report)
    }

    /// Runs a block that must throw a `WriteError`, and hands that back.
    static func failure(of work: () throws -> Void) -> WriteError? {
        do {
            try work()
            return nil
        } catch {
            return error as? WriteError
        }
    }
}
