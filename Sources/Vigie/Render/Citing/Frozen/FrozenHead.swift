/// The `meta` tags in the head of a frozen page.
///
/// They are sought among the bytes: every plan of the site asks all frozen pages for some. Nothing but
/// its end is a `>` in a tag of ours, which escape those in attributes.
struct FrozenHead: Sendable {
    private struct Tag: Sendable {
        let name: ArraySlice<UInt8>
        let content: ArraySlice<UInt8>
    }

    private let tags: [Tag]

    /// Reads the tags of a page; none of what is no page.
    init(_ page: [UInt8]) {
        var tags: [Tag] = []
        var rest = page.first == UInt8(ascii: "<") ? page[...] : []
        while let end = rest.firstIndex(of: UInt8(ascii: ">")) {
            let tag = rest[..<end].drop { $0 == UInt8(ascii: "\n") }
            if tag.starts(with: "<style".utf8) { break }
            if tag.starts(with: "<meta ".utf8), let meta = FrozenHead.read(tag) {
                tags.append(meta)
            }
            rest = rest[(end + 1)...]
        }
        self.tags = tags
    }

    /// The values of the two attributes of a tag; nil of another.
    private static func read(_ tag: ArraySlice<UInt8>) -> Tag? {
        let parts = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        guard parts.count == 5, parts[2].elementsEqual(" content=".utf8) else { return nil }
        return Tag(name: parts[1], content: parts[3])
    }

    /// Whether a tag of this name is there.
    func has(_ name: String) -> Bool { tags.contains { $0.name.elementsEqual(name.utf8) } }

    /// What the first tag of a name says; nil where there is none.
    subscript(_ name: String) -> String? {
        tags.first { $0.name.elementsEqual(name.utf8) }.map { FrozenHead.plain($0.content) }
    }

    /// What an attribute of our own markup says.
    private static func plain(_ markup: ArraySlice<UInt8>) -> String {
        let text = String(decoding: markup, as: UTF8.self)
        guard markup.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
}
