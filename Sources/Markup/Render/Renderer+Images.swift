extension Renderer {
    /// Notes an image; what stands in its brackets is its alternative text.
    mutating func visitImage(_ node: Node, entering: Bool) -> Tree.Visit {
        if survey.labels.name(at: node.address) != nil {
            return visitExclaimed(node, entering: entering)
        }
        if entering {
            if openImages == 0 { alt.removeAll(keepingCapacity: true) }
            openImages += 1
            return .onward
        }
        openImages -= 1
        if openImages == 0 { writeImage(node) }
        return .onward
    }

    /// A citation after an exclamation mark, `![^a]`, which cmark took for an image.
    private mutating func visitExclaimed(_ node: Node, entering: Bool) -> Tree.Visit {
        if openImages > 0 { return .onward }
        if entering { writeText("!") }
        let label = survey.labels.name(at: node.address) ?? ""
        return visitCitation(node, label, entering: entering)
    }

    /// Takes a leaf into the open image's alternative text.
    mutating func describe(_ node: Node, _ kind: NodeKind) {
        switch kind {
        case .text, .code: alt.append(contentsOf: node.literal)
        case .softBreak, .lineBreak: alt.append(UInt8(ascii: " "))
        default: report(inlineHTML: node)
        }
    }

    private mutating func writeImage(_ node: Node) {
        let name = String(decoding: node.address, as: UTF8.self)
        let place = find(name, of: node)
        let alt = alt.withUnsafeBufferPointer { setPlain($0) }
        if !Self.isFileName(name) { report(imageAddress: name, at: place) }
        if alt.allSatisfy({ $0 <= UInt8(ascii: " ") }) { report(imageWithoutText: name, at: place) }
        let title = node.title.isEmpty ? nil : String(decoding: setPlain(node.title), as: UTF8.self)
        let image = Image(
            name: name, alt: String(decoding: alt, as: UTF8.self), title: title, place: place)
        document.images.append(image)
        output.put(.image(image))
        if isFrench { setter.pass(.other, .other, in: &output) }
    }

    /// Letters, digits, dots, hyphens and underscores; no leading dot, so no folder either.
    private static func isFileName(_ name: String) -> Bool {
        guard let first = name.utf8.first, first != UInt8(ascii: ".") else { return false }
        return name.utf8.allSatisfy { byte in
            byte.isASCIILetter || byte.isASCIIDigit || "._-".utf8.contains(byte)
        }
    }
}
