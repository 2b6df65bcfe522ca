/// A language of the site or of a text, by its ISO 639-1 code.
public struct Language: Sendable, Hashable, Comparable {
    /// Two lower-case letters, such as `en` or `fr`; a region may follow (`pt-br`).
    public let code: String

    /// A language by its code; nil unless the code is well formed.
    public init?(_ code: String) {
        let parts = code.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let wellFormed = parts.allSatisfy { part in
            (2...8).contains(part.count)
                && part.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
        }
        guard wellFormed, parts[0].count <= 3 else { return nil }
        self.code = code
    }

    private init(known code: String) { self.code = code }

    /// English.
    public static let english = Language(known: "en")
    /// French.
    public static let french = Language(known: "fr")

    /// Orders by code.
    public static func < (one: Language, other: Language) -> Bool { one.code < other.code }
}
