/// What a part of a body refers to, from one heading to the next.
public struct BodySection: Sendable, Hashable {
    /// The ids of the sources cited.
    public var citations: Set<String> = []
    /// The entries linked to, such as `case:wannacry-2017`.
    public var links: Set<String> = []
    /// The addresses of other sites that are linked, escaped, in reading order.
    public var addresses: [String] = []
    /// The names of the images shown, in reading order.
    public var images: [String] = []

    /// A section that refers to nothing.
    public init() {}

    /// Takes in what another one refers to.
    public mutating func formUnion(_ other: BodySection) {
        citations.formUnion(other.citations)
        links.formUnion(other.links)
        addresses += other.addresses
        images += other.images
    }
}

extension Document {
    /// What each part of the body refers to: first what stands before all headings, then a section a
    /// heading, of whatever level.
    public var sections: [BodySection] {
        var sections = [BodySection()]
        for piece in pieces {
            let last = sections.count - 1
            switch piece {
            case .html(var html): html.withUTF8 { BodySection.read($0, into: &sections) }
            case .link(let link): sections[last].links.insert("\(link.kind):\(link.slug)")
            case .citation(let citation): sections[last].citations.insert(citation.source)
            case .image(let image): sections[last].images.append(image.name)
            }
        }
        return sections
    }
}

extension BodySection {
    /// Reads HTML that this module wrote: text in it never holds a `<`.
    fileprivate static func read(_ html: Bytes, into sections: inout [BodySection]) {
        var index = 0
        while index < html.count {
            guard html[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            let rest = html.part(index..<html.count)
            if rest.count > 2, rest[1] == UInt8(ascii: "h"),
                (UInt8(ascii: "2")...UInt8(ascii: "6")).contains(rest[2])
            {
                sections.append(BodySection())
            } else if rest.starts(with: opening), rest.count > opening.count,
                rest[opening.count] != UInt8(ascii: "#")
            {
                let address = rest.part(opening.count..<rest.count)
                    .prefix { $0 != UInt8(ascii: "\"") }
                sections[sections.count - 1].addresses.append(
                    String(decoding: address, as: UTF8.self))
            }
            index += 1
        }
    }

    private static let opening = Array("<a href=\"".utf8)
}
