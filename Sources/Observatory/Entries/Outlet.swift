/// A newspaper, site, agency or broadcaster.
public struct Outlet: Sendable, Hashable {
    /// What kind of medium it is.
    public enum Medium: String, Sendable, Hashable, CaseIterable {
        case daily, weekly, online, agency, trade, broadcaster, blog, institution
    }

    /// What entries of every kind have.
    public var entry: Entry
    /// Where it is published.
    public let country: Country?
    /// The languages that it publishes in.
    public let languages: [Language]
    /// Its address.
    public let url: String?
    /// Its kind; absent where not said.
    public let medium: Medium?

    /// An outlet; see the properties.
    public init(
        entry: Entry, country: Country? = nil, languages: [Language] = [], url: String? = nil,
        medium: Medium? = nil
    ) {
        self.entry = entry
        self.country = country
        self.languages = languages
        self.url = url
        self.medium = medium
    }
}
