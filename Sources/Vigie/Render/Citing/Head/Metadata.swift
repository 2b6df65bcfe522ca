import Templates

/// What the head of a page tells machines of the document on it.
struct Metadata: View {
    /// A name and what it says.
    struct Tag: View {
        var name: String
        var content: String

        static let fields = Fields<Tag>(
            "metadata tag", [.text("name") { $0.name }, .text("content") { $0.content }])
    }

    /// A link of the document to another (RFC 8288).
    struct Link: View {
        var rel: String
        var href: String
        /// The media type of what it leads to; absent where it is a page.
        var type: String?

        static let fields = Fields<Link>(
            "metadata link",
            [.text("rel") { $0.rel }, .text("href") { $0.href }, .text("type") { $0.type }])
    }

    /// Highwire Press's tags, which Zotero reads, and Dublin Core's.
    var tags: [Tag] = []
    /// The properties of an article, as Open Graph names them.
    var properties: [Tag] = []
    var links: [Link] = []
    /// The document in the words of schema.org, as JSON that may stand inside a script element.
    var linkedData: String?

    static let fields = Fields<Metadata>(
        "metadata",
        [
            .list("tags") { $0.tags }, .list("properties") { $0.properties },
            .list("links") { $0.links }, .html("linked-data") { $0.linkedData },
        ])

    /// Adds a tag; nothing where there is nothing to say.
    mutating func tell(_ name: String, _ content: String?) {
        if let content, !content.isEmpty { tags.append(Tag(name: name, content: content)) }
    }

    /// Adds a link; nothing where it leads nowhere.
    mutating func lead(_ rel: String, _ href: String?, type: String? = nil) {
        if let href { links.append(Link(rel: rel, href: href, type: type)) }
    }
}
