/// An image that a body shows.
public struct Image: Sendable, Hashable {
    /// The name of a file beside the entry, such as `map.svg`; not yet known to exist.
    public var name: String
    /// What the image shows, in words; not yet escaped, never empty.
    public var alt: String
    /// The title, not yet escaped. Absent without one.
    public var title: String?
    /// The file name in the body.
    public var place: Place

    /// An image; see the properties.
    public init(name: String, alt: String, title: String?, place: Place) {
        self.name = name
        self.alt = alt
        self.title = title
        self.place = place
    }
}
