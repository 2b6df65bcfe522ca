/// What a browser was shown, so that it is not told to load the same again.
enum Sighting {
    /// A digest of a page's bytes (FNV-1a, 64 bits): enough to tell two versions of a page apart.
    static func digest(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }

    /// A page with the script that listens for changes, before the end of its body.
    static func page(_ bytes: [UInt8]) -> [UInt8] {
        let script = Array(
            "<script src=\"\(Backstage.scriptAddress)\" data-seen=\"\(digest(of: bytes))\" defer></script>"
                .utf8)
        let end = Array("</body>".utf8)
        guard let place = lastPlace(of: end, in: bytes) else { return bytes + script }
        return bytes[..<place] + script + bytes[place...]
    }

    private static func lastPlace(of end: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= end.count else { return nil }
        return (0...(bytes.count - end.count)).last { bytes[$0...].starts(with: end) }
    }
}
