/// A template's name: its path below the templates folder without the ending.
///
/// `case` is `templates/case.mustache`; `parts/head` is `templates/parts/head.mustache`.
public struct TemplateName: Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
    /// The name as a partial tag writes it.
    public let text: String

    /// A name; see `text`.
    public init(_ text: String) { self.text = text }

    /// A name written in Swift.
    public init(stringLiteral text: String) { self.text = text }

    /// Orders by bytes, the same on every machine.
    public static func < (one: TemplateName, other: TemplateName) -> Bool {
        one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }
}
