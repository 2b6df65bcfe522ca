extension Manifest {
    private static let heading = "vigie manifest 1"
    private static let indexed = "indexed-from "

    /// The manifest as text: a heading, a line a search index, a line a file, and the digest of all that before it.
    func text() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256 + files.count * 160)
        bytes += "\(Manifest.heading)\ntool \(tool)\nmade-from \(fingerprint.hexadecimal)\n".utf8
        for (tongue, digest) in indexes.sorted(by: { $0.key < $1.key }) {
            bytes += "\(Manifest.indexed)\(digest.hexadecimal) \(tongue)\n".utf8
        }
        for file in files {
            file.digest.append(to: &bytes)
            bytes += " \(file.size) \(file.path)\n".utf8
        }
        bytes += "sum \(Digest(of: bytes).hexadecimal)\n".utf8
        return bytes
    }

    /// Reads a manifest; nil unless every byte is as a manifest's must be.
    init?(_ text: [UInt8]) {
        let closing = "sum ".utf8.count + Digest.digitCount + 1
        guard text.count > closing else { return nil }
        let body = Array(text.dropLast(closing))
        guard text.suffix(closing).elementsEqual("sum \(Digest(of: body).hexadecimal)\n".utf8)
        else { return nil }
        let lines = body.split(separator: UInt8(ascii: "\n"))
        guard lines.count >= 3, lines[0].elementsEqual(Manifest.heading.utf8),
            let tool = Manifest.value(of: "tool ", in: lines[1]),
            let made = Manifest.value(of: "made-from ", in: lines[2]),
            let fingerprint = Digest(hexadecimal: made)
        else { return nil }
        var files: [File] = []
        files.reserveCapacity(lines.count)
        var indexes: [String: Digest] = [:]
        for line in lines.dropFirst(3) {
            if let index = Manifest.value(of: Manifest.indexed, in: line) {
                let parts = index.split(separator: UInt8(ascii: " "), maxSplits: 1)
                guard parts.count == 2, let digest = Digest(hexadecimal: parts[0]) else {
                    return nil
                }
                indexes[String(decoding: parts[1], as: UTF8.self)] = digest
                continue
            }
            guard let file = File(line) else { return nil }
            files.append(file)
        }
        self.init(
            tool: String(decoding: tool, as: UTF8.self), fingerprint: fingerprint, files: files,
            indexes: indexes)
    }

    private static func value(of key: String, in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        line.starts(with: key.utf8) ? line.dropFirst(key.utf8.count) : nil
    }
}

extension Manifest.File {
    /// Reads a line such as `9f86… 5120 en/index.html`.
    fileprivate init?(_ line: ArraySlice<UInt8>) {
        let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
        guard parts.count == 3, let digest = Digest(hexadecimal: parts[0]),
            let size = Int(String(decoding: parts[1], as: UTF8.self)), size >= 0
        else { return nil }
        let path = String(decoding: parts[2], as: UTF8.self)
        guard SitePath.isSafe(path) else { return nil }
        self.init(path: path, size: size, digest: digest)
    }
}
