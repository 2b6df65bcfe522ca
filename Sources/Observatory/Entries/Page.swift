/// A page of the editors' own: about, method, glossary.
public struct Page: Sendable, Hashable {
    /// What entries of every kind have.
    public var entry: Entry
    /// Its place among the pages; without one it comes after those that have one.
    public let order: Int?
    /// Whether the site's menu lists it.
    public let isInMenu: Bool
    /// Its address segment by language; the slug where a language is not listed.
    public let path: [Language: Slug]

    /// A page; see the properties.
    public init(
        entry: Entry, order: Int? = nil, isInMenu: Bool = false, path: [Language: Slug] = [:]
    ) {
        self.entry = entry
        self.order = order
        self.isInMenu = isInMenu
        self.path = path
    }
}
