/// A link to another entry of the observatory, such as `[label](case:wannacry-2017#s-effects)`.
public struct EntryLink: Sendable, Hashable {
    /// The kind before the colon, one of the kinds that the parser knows.
    public var kind: String
    /// What stands after the colon, as written: not yet known to be an entry's slug.
    public var slug: String
    /// What stands after `#`: the id of a heading of that entry. Absent without `#`.
    public var fragment: String?
    /// The label is empty: the link shows the entry's title in the page's language.
    public var takesTitle: Bool
    /// The target in the body.
    public var place: Place

    /// A link to an entry; see the properties.
    public init(kind: String, slug: String, fragment: String?, takesTitle: Bool, place: Place) {
        self.kind = kind
        self.slug = slug
        self.fragment = fragment
        self.takesTitle = takesTitle
        self.place = place
    }
}
