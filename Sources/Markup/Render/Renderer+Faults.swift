extension Renderer {
    private static let noHTML =
        "write it in Markdown, such as **bold** or *italic*; to show the sign itself, write '&lt;'"

    mutating func report(rawHTML node: Node) {
        let start = offsetOfBlock(node)
        let end = source.endOfLine(source.line(at: start))
        report(
            .rawHTML, "HTML is not taken into a text", help: Self.noHTML, source.place(start..<end))
    }

    mutating func report(inlineHTML node: Node) {
        let tag = node.literal.prefix { $0 != 0x0A && $0 != 0x0D }
        let text = String(decoding: tag, as: UTF8.self)
        report(
            .rawHTML, "'\(text)' is HTML, which is not taken into a text", help: Self.noHTML,
            find(text, of: node))
    }

    mutating func report(topHeading node: Node) {
        let start = offsetOfBlock(node)
        let end = source.endOfLine(source.line(at: start))
        report(
            .headingLevel, "'#' makes a title, and the page has one already",
            help: "write `##` for a heading", source.place(start..<end))
    }

    mutating func report(emptyLink node: Node) {
        let address = String(decoding: node.address, as: UTF8.self)
        report(
            .linkText, "'[](\(address))' has no words to click on",
            help: "write [words](\(address))", place(of: node))
    }

    mutating func report(missing id: String, at place: Place) {
        report(
            .missingAnchor, "'#\(id)' is no heading of this text",
            help: "write `#s-` and the heading's words in lower case, without accents, "
                + "joined by hyphens: #s-what-happened",
            name: id, place)
    }

    mutating func report(imageAddress name: String, at place: Place) {
        report(
            .imageAddress, "'\(name)' is not the name of a file beside the entry",
            help: "put the image into the entry's folder and write its name alone, such as map.png",
            place)
    }

    mutating func report(imageWithoutText name: String, at place: Place) {
        report(
            .imageText, "'\(name)' has no words for those who cannot see it",
            help: "say what it shows: ![what it shows](\(name))", place)
    }

    mutating func report(unknownCitation id: String, at place: Place) {
        report(
            .unknownCitation, "'\(id)' is no source of this entry",
            help: "list it under `sources` with `id: \(id)`, or cite one that is there",
            name: id, place)
    }

    mutating func report(_ refusal: Address.Refusal, _ address: String, of node: Node) {
        let place = find(address, of: node)
        let help = "link an entry as [words](case:slug), a heading as [words](#s-heading)"
        switch refusal {
        case .empty: report(.linkAddress, "this link leads nowhere", help: help, place)
        case .control:
            report(
                .linkAddress, "a space or a hidden character stands in this address",
                help: "copy the address again; a space in it is written %20", place)
        case .relative:
            report(
                .linkAddress, "'\(address)' is no whole address",
                help: address.hasPrefix("www.") ? "write https://\(address)" : help, place)
        case .scheme(let scheme):
            report(
                .linkAddress, "'\(scheme):' is no kind of entry, nor how an address begins",
                help: "links go to https, http, mailto and the kinds: "
                    + kinds.sorted().joined(separator: ", "), name: scheme, place)
        case .incomplete(let scheme):
            report(
                .linkAddress, "'\(address)' is no whole \(scheme) address",
                help: scheme == "mailto"
                    ? "write mailto:name@example.org" : "write \(scheme)://example.org/page", place)
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
                .footnoteDefinition, "this note is written by hand; notes are made of the sources",
                help: "delete the line, describe the source under `sources`, and cite its id: "
                    + "[^reuters]", place)
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
