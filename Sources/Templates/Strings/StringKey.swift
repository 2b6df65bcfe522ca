/// The name of a string that Swift code uses, such as `case.began`.
///
/// Declare each once and hand all to the loading of the library: a key that the string files do not
/// have, or have otherwise, is then reported before any page is drawn.
///
///     static let began: StringKey = "case.began"
///     static let denied = StringKey("case.denied-by", placeholders: ["actor"])
///     static let cases = StringKey(counted: "index.cases")
public struct StringKey: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The sections and the name, joined by dots.
    public let path: String
    /// The placeholders that are filled besides the number.
    public let placeholders: Set<String>
    /// Whether the string has plural forms, and `{n}` stands for the number.
    public let isCounted: Bool

    /// A string without a number.
    public init(_ path: String, placeholders: Set<String> = []) {
        self.path = path
        self.placeholders = placeholders
        isCounted = false
    }

    /// A string with plural forms.
    public init(counted path: String, placeholders: Set<String> = []) {
        self.path = path
        self.placeholders = placeholders
        isCounted = true
    }

    /// A plain string, with neither number nor placeholders.
    public init(stringLiteral path: String) {
        self.init(path)
    }
}
