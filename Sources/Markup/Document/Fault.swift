/// Something that is wrong with a body, told so that its editor can mend it.
public struct Fault: Sendable, Hashable {
    /// The rule that is broken.
    public var rule: Rule
    /// What is wrong, the specific word first; one line, no full stop.
    public var message: String
    /// The way out, one line. Absent where the message already says it.
    public var help: String?
    /// The name that is not known, such as the id of a citation, for the caller to suggest a near
    /// one. Absent where nothing was named.
    public var name: String?
    /// Where it stands in the body.
    public var place: Place

    /// The rules of bodies. The raw value is the rule's permanent name.
    public enum Rule: String, Sendable, Hashable, CaseIterable {
        /// The body is larger or deeper than a limit of ``Limits``.
        case limit = "markdown-limit"
        /// HTML is never taken from a body.
        case rawHTML = "no-raw-html"
        /// Headings start at `##`.
        case headingLevel = "heading-level"
        /// A link goes to https, http, mailto, an entry or a heading.
        case linkAddress = "link-address"
        /// A link has a text.
        case linkText = "link-text"
        /// A link to a heading of the same body finds it.
        case missingAnchor = "missing-anchor"
        /// An image is a file beside the entry.
        case imageAddress = "image-address"
        /// An image has an alternative text.
        case imageText = "image-text"
        /// A citation names one of the entry's sources.
        case unknownCitation = "unknown-citation"
        /// Footnotes are written by the tool.
        case footnoteDefinition = "no-footnote-definition"
    }

    /// A fault; see the properties.
    public init(
        _ rule: Rule, _ message: String, help: String? = nil, name: String? = nil, at place: Place
    ) {
        self.rule = rule
        self.message = message
        self.help = help
        self.name = name
        self.place = place
    }
}
