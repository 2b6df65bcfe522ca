/// An entry's identity inside its kind: `[a-z0-9]+(-[a-z0-9]+)*`, 1 to 80 characters.
public struct Slug: Sendable, Hashable, Comparable {
    /// The slug as it stands in file names and addresses.
    public let text: String

    /// A slug; nil unless it is well formed and no device name of Windows (`con`, `nul`…).
    public init?(_ text: String) {
        guard (1...80).contains(text.utf8.count), !Slug.devices.contains(text) else { return nil }
        let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard words.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Slug.allows) }) else { return nil }
        self.text = text
    }

    private static func allows(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
            || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }

    private static let devices: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// Orders by bytes: the same in every locale.
    public static func < (one: Slug, other: Slug) -> Bool {
        one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }
}

extension Slug: CustomStringConvertible {
    /// The slug itself.
    public var description: String { text }
}
