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
            if let help = EntryReader.help(for: fault, sources ?? []) { breach.help = help }
            return breach
        }
        return Outcome(
            document.moved(by: front.bodyLine - 1),
            diagnostics
                + OtherLanguageLinks(site: site, language: language)
                .diagnostics(front, path: file.path))
    }
}

extension EntryReader {
    /// The name that was probably meant, where one is near.
    private static func help(for fault: Fault, _ sources: Set<String>) -> String? {
        guard let name = fault.name else { return nil }
        switch fault.rule {
        case .unknownCitation:
            return NearMiss.of(name.lowercased(), among: sources.sorted())
                .map { "did you mean '[^\($0)]'?" }
        case .linkAddress:
            return NearMiss.of(name, among: EntryKind.allCases.map(\.rawValue))
                .map { "did you mean '\($0):'?" }
        default: return nil
        }
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
