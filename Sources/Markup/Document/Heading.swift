/// A heading of a body.
public struct Heading: Sendable, Hashable {
    /// From 2 to 6: the title of the entry is the page's only heading of level 1.
    public var level: Int
    /// Its id on the page: `s-` and the heading's words in ASCII, unique in the body.
    public var id: String
    /// Its text without markup and without citations.
    public var text: String

    /// A heading; see the properties.
    public init(level: Int, id: String, text: String) {
        self.level = level
        self.id = id
        self.text = text
    }
}
