extension Renderer {
    /// Writes a link; where it goes to an entry, its opening is left to the page.
    mutating func visitLink(_ node: Node, entering: Bool) -> Tree.Visit {
        if openImages > 0 { return .onward }
        if let label = survey.labels.name(at: node.address) {
            return visitCitation(node, label, entering: entering)
        }
        if !entering {
            output.write("</a>")
            return .onward
        }
        let address = String(decoding: node.address, as: UTF8.self)
        open(Address(address, kinds: kinds), address, of: node)
        return isAutolink(node) ? writeAutolink(node) : .onward
    }

    private mutating func open(_ address: Address, _ text: String, of node: Node) {
        switch address {
        case .entry(let kind, let slug, let fragment):
            let link = EntryLink(
                kind: kind, slug: slug, fragment: fragment, takesTitle: node.firstChild == nil,
                place: find(text, of: node))
            document.links.append(link)
            output.put(.link(link))
            if link.takesTitle, isFrench { setter.pass(.letter, .letter, in: &output) }
        case .heading(let id):
            headingLinks.append((id, find(text, of: node)))
            openTag(text, of: node)
        case .outside: openTag(text, of: node)
        case .refused(let refusal):
            report(refusal, text, of: node)
            output.write("<a>")
            return
        }
        if isBlank(node), !(address.isEntry && node.firstChild == nil) { report(emptyLink: node) }
    }

    /// The link's brackets hold nothing, or nothing but spaces.
    private func isBlank(_ node: Node) -> Bool {
        guard let child = node.firstChild else { return true }
        return child.next == nil && types.kind(of: child) == .text
            && child.literal.allSatisfy { $0 == UInt8(ascii: " ") }
    }

    private mutating func openTag(_ address: String, of node: Node) {
        output.write("<a href=\"")
        output.write(Escape.address(address))
        writeTitle(of: node)
        output.write("\">")
    }

    private mutating func writeTitle(of node: Node) {
        if node.title.isEmpty { return }
        output.write("\" title=\"")
        let title = setPlain(node.title)
        title.withUnsafeBufferPointer { output.escape($0) }
    }

    /// Text of an attribute, set in French where the body is; not yet escaped.
    func setPlain(_ text: Bytes) -> [UInt8] {
        isFrench
            ? Array(Typography.french(String(decoding: text, as: UTF8.self)).utf8) : Array(text)
    }

    /// The link was written as its own address, `<https://…>`.
    private func isAutolink(_ node: Node) -> Bool {
        guard let child = node.firstChild, child.next == nil, types.kind(of: child) == .text else {
            return false
        }
        let label = child.literal
        return node.address.suffix(label.count).elementsEqual(label)
    }

    /// Writes the address as it is: it is no French text.
    private mutating func writeAutolink(_ node: Node) -> Tree.Visit {
        if isFrench { setter.pass(.other, .other, in: &output) }
        if let label = node.firstChild?.literal { output.escape(label) }
        output.write("</a>")
        depth -= 1
        return .skip
    }
}

extension Address {
    /// The address is another entry's.
    var isEntry: Bool {
        if case .entry = self { true } else { false }
    }
}
