import Diagnostics
import Markup
import Observatory

extension EntryReader {
    /// The body, parsed; nil where there is none.
    ///
    /// - Parameter sources: The entry's values; nil for a translation, whose citations are checked
    ///   against its original later.
    func body(
        _ front: FrontMatter, _ file: FoundFile, _ language: Language, sources: Fields?
    ) -> Outcome<Document?> {
        guard front.body.contains(where: { $0 != 0x0A && $0 != 0x20 && $0 != 0x09 }) else {
            return Outcome(nil)
        }
        let (document, faults) = EntryReader.parser.parse(
            front.body, language: language.code)
        let diagnostics = faults.map { fault in
            Rules.breach(fault, path: file.path, firstLine: front.bodyLine)
        }
        return Outcome(document.moved(by: front.bodyLine - 1), diagnostics)
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
