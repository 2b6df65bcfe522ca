extension Renderer {
    private static let noHTML =
        "write Markdown; to show the characters, put them in `code` or write '&lt;'"

    mutating func report(rawHTML node: Node) {
        let start = offsetOfBlock(node)
        let end = source.endOfLine(source.line(at: start))
        report(
            .rawHTML, "HTML is not taken from a body", help: Self.noHTML, source.place(start..<end))
    }

    mutating func report(inlineHTML node: Node) {
        let tag = node.literal.prefix { $0 != 0x0A && $0 != 0x0D }
        let text = String(decoding: tag, as: UTF8.self)
        report(
            .rawHTML, "'\(text)' is HTML, which is not taken from a body", help: Self.noHTML,
            find(text, of: node))
    }

    mutating func report(topHeading node: Node) {
        let start = offsetOfBlock(node)
        let end = source.endOfLine(source.line(at: start))
        report(
            .headingLevel, "heading of level 1: the entry's title is the only one",
            help: "write '##'", source.place(start..<end))
    }

    mutating func report(emptyLink node: Node) {
        let address = String(decoding: node.address, as: UTF8.self)
        report(.linkText, "link without a text", help: "write [text](\(address))", place(of: node))
    }

    mutating func report(missing id: String, at place: Place) {
        report(
            .missingAnchor, "'#\(id)' is no heading of this text",
            help: "the id of a heading is 's-' and its words in ASCII, joined by hyphens",
            name: id, place)
    }

    mutating func report(imageAddress name: String, at place: Place) {
        report(
            .imageAddress, "'\(name)' is not the name of a file beside the entry",
            help:
                "put the image beside the entry and write its file name: letters, digits, '.', '-', '_'",
            place)
    }

    mutating func report(imageWithoutText name: String, at place: Place) {
        report(
            .imageText, "image '\(name)' has no alternative text",
            help: "say what it shows: ![what it shows](\(name))", place)
    }

    mutating func report(unknownCitation id: String, at place: Place) {
        report(
            .unknownCitation, "'\(id)' is not one of the entry's sources",
            help: "add it to 'sources', or write '\\[^\(id)]' for the characters themselves",
            name: id, place)
    }

    mutating func report(_ refusal: Address.Refusal, _ address: String, of node: Node) {
        let place = find(address, of: node)
        let help = "link to an entry as [label](kind:slug), to a heading as [label](#s-heading)"
        switch refusal {
        case .empty: report(.linkAddress, "link without an address", help: help, place)
        case .control:
            report(.linkAddress, "link address with a space or a control character", place)
        case .relative:
            report(
                .linkAddress, "'\(address)' is relative: addresses differ by language", help: help,
                place)
        case .scheme(let scheme):
            report(
                .linkAddress, "'\(scheme):' is no kind of entry and no scheme for links",
                help: "links go to https, http, mailto and the kinds: "
                    + kinds.sorted().joined(separator: ", "), name: scheme, place)
        case .incomplete(let scheme):
            report(.linkAddress, "'\(address)' is no whole \(scheme) address", place)
        }
    }

    /// Reports the lines that define footnotes: those seen ahead of the parse that are no code.
    /// Their own labels are no citations.
    mutating func reportDefinitions() {
        var code = codeLines[...]
        var starts: Set<Place> = []
        for offset in survey.definitions {
            let place = source.place(offset..<source.endOfLine(source.line(at: offset)))
            code = code.drop { $0.upperBound < place.line }
            if code.first?.contains(place.line) == true { continue }
            starts.insert(Place(line: place.line, column: place.column))
            report(
                .footnoteDefinition, "footnotes are written from the entry's sources",
                help: "describe the source in 'sources' and cite it by its id", place)
        }
        faults.removeAll { fault in
            fault.rule == .unknownCitation
                && starts.contains(Place(line: fault.place.line, column: fault.place.column))
        }
    }

    private mutating func report(
        _ rule: Fault.Rule, _ message: String, help: String? = nil, name: String? = nil,
        _ place: Place
    ) {
        faults.append(Fault(rule, message, help: help, name: name, at: place))
    }

    /// Where a block begins by cmark's word, which is exact for blocks.
    private func offsetOfBlock(_ node: Node) -> Int {
        source.offset(line: node.line - survey.labels.lineCount, column: node.column)
    }
}
