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
        var rest = tag.dropFirst("<meta ".utf8.count)
        guard let first = attribute(from: &rest), let second = attribute(from: &rest),
            second.name.elementsEqual(" content".utf8), rest.isEmpty
        else { return nil }
        return Tag(name: first.value, content: second.value)
    }

    /// Takes an attribute from the start of some bytes; its value stands in quotation marks or, where
    /// it needs none, does without.
    private static func attribute(
        from rest: inout ArraySlice<UInt8>
    ) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
        guard let sign = rest.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        let name = rest[..<sign]
        let mark = UInt8(ascii: "\"")
        let isMarked = rest[(sign + 1)...].first == mark
        let value = rest[(sign + (isMarked ? 2 : 1))...].prefix {
            $0 != (isMarked ? mark : UInt8(ascii: " "))
        }
        rest = rest[value.endIndex...].dropFirst(isMarked ? 1 : 0)
        return (name, value)
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
