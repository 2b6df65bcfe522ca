import Observatory

extension PublishedEntry {
    /// The file of the entry: its addresses, then a paragraph a version.
    var text: String {
        var text = addresses.text
        for version in versions { text += "\n" + version.text }
        return text
    }
}

extension [RecordedAddress] {
    /// A line an address.
    var text: String { map { "address \($0.path)\n" }.joined() }
}

extension PublishedVersion {
    /// The paragraph of the version.
    fileprivate var text: String {
        var text = "version \(number) \(date)\(isCorrection ? " correction" : "")\n"
        text += "content \(content.hexadecimal)\n"
        for page in pages {
            text += "page \(page.language.code) \(page.address) \(page.digest.hexadecimal)\n"
        }
        if let facts { text += "facts \(facts.digest.hexadecimal)\n" }
        return text + notes.lines
    }
}

extension [Text] {
    /// A line a language for each note.
    var lines: String {
        flatMap(\.wordings).map { "note \($0.language.code) \($0.words)\n" }.joined()
    }
}
