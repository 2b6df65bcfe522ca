import Diagnostics
import Markup
import Observatory

extension EntryReader {
    /// Ids that every page has besides the headings of its body.
    private static let parser = Parser(kinds: Set(EntryKind.allCases.map(\.rawValue)))

    /// The body, parsed; nil where there is none.
    ///
    /// - Parameter sources: The ids that it may cite; nil: any.
    func body(
        _ front: FrontMatter, _ file: FoundFile, _ language: Language, sources: Set<String>?
    ) -> Outcome<Document?> {
        guard front.body.contains(where: { $0 != 0x0A && $0 != 0x20 && $0 != 0x09 }) else {
            return Outcome(nil)
        }
        let (document, faults) = EntryReader.parser.parse(
            utf8: Array(front.body), language: language.code, sources: sources ?? [])
        let heard = faults.filter { sources != nil || $0.rule != .unknownCitation }
        let diagnostics = heard.map { fault in
            var breach = Rules.breach(fault, path: file.path, firstLine: front.bodyLine)
            if fault.rule == .unknownCitation, let name = fault.name,
                let near = NearMiss.of(name, among: sources ?? [])
            {
                breach.help = "did you mean '[^\(near)]'?"
            }
            return breach
        }
        return Outcome(
            document.moved(by: front.bodyLine - 1),
            diagnostics
                + OtherLanguageLinks(site: site, language: language)
                .diagnostics(front, path: file.path))
    }
}

extension Document {
    /// The same with the places of links and images counted from the file's first line.
    fileprivate func moved(by lines: Int) -> Document {
        var moved = self
        for place in moved.links.indices { moved.links[place].place.line += lines }
        for place in moved.images.indices { moved.images[place].place.line += lines }
        return moved
    }
}
