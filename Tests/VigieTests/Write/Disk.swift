import Foundation

/// A small disk in memory, for as long as a test needs it.
struct Disk {
    let path: String

    /// Whether this user may mount one.
    static let canBeMounted: Bool = {
        let path =
            FileManager.default.temporaryDirectory.path() + "/vigie-disk-\(UUID().uuidString)"
        guard let disk = try? Disk(at: path, kilobytes: 64) else { return false }
        disk.unmount()
        return true
    }()

    /// Mounts a disk of a size.
    init(at path: String, kilobytes: Int) throws {
        self.path = path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let options = "size=\(kilobytes)k"
        guard Disk.run("mount", "-t", "tmpfs", "-o", options, "tmpfs", path) else {
            try FileManager.default.removeItem(atPath: path)
            throw CocoaError(.fileWriteUnknown)
        }
    }

    /// Takes it away again.
    func unmount() {
        _ = Disk.run("umount", path)
        try? FileManager.default.removeItem(atPath: path)
    }

    private static func run(_ command: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
