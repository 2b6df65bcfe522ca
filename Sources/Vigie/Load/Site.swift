public import Observatory

/// What site.yaml says of the whole site (details, site.yaml).
public struct Site: Sendable, Hashable {
    /// Whom to tell of a weakness of the site, for security.txt (RFC 9116).
    public struct Security: Sendable, Hashable {
        /// An address of mail or of the web.
        public let contact: String
        /// Until when it holds.
        public let expires: PartialDate?
    }

    /// The site's name.
    public let title: Text
    /// What it is, in a sentence; absent where not said.
    public let description: Text?
    /// Where it is published, without a slash at its end.
    public var baseURL: String
    /// Its languages, in the order listed; never empty.
    public let languages: [Language]
    /// The language of entries that name none; one of the site's.
    public let defaultLanguage: Language
    /// How to reach the editors.
    public let contact: String
    /// The content's licence, by its SPDX name.
    public let licence: String?
    /// Where the content is kept.
    public let repository: String?
    /// For how many years a finding counts (method, section 2).
    public let windowYears: Int
    /// Whom to tell of a weakness; absent where not said.
    public let security: Security?

    /// What is assumed where site.yaml cannot be read, so that the rest can still be checked.
    static let fallback = Site(
        title: Text("Vigie", in: .english), description: nil, baseURL: "https://example.org",
        languages: [.english, .french], defaultLanguage: .english, contact: "", licence: nil,
        repository: nil, windowYears: 10, security: nil)
}
