import Observatory

/// Reads from the head of a frozen page how it is cited.
///
/// So a version is cited for ever as it was published, whatever its entry is called since.
struct FrozenReference {
    private let tags: [String: [String]]

    /// Reads the tags of a page; nil of one that does not say how it is cited.
    init?(_ page: [UInt8]) {
        let text = String(decoding: page, as: UTF8.self)
        guard let end = text.firstRange(of: "<style>")?.lowerBound else { return nil }
        var tags: [String: [String]] = [:]
        for match in text[..<end].matches(of: /<meta name="([^"]+)" content="([^"]*)">/) {
            tags[String(match.output.1), default: []].append(
                FrozenReference.plain(String(match.output.2)))
        }
        guard tags["citation_public_url"] != nil else { return nil }
        self.tags = tags
    }

    /// The page as a bibliography names it.
    ///
    /// - Parameters:
    ///   - version: Its number.
    ///   - kind: What it is about.
    ///   - genre: The same in words of the page's language.
    func reference(
        to version: Int, _ kind: CitedKind, genre: String, in language: Language
    ) -> Reference? {
        let number = tags["citation_technical_report_number"]?.first ?? ""
        let name =
            number.firstRange(of: ", version ").map { String(number[..<$0.lowerBound]) } ?? number
        guard let title = tags["citation_title"]?.first,
            let date = tags["citation_date"]?.first?.replacing("/", with: "-"),
            let day = PartialDate(iso: date), let publisher = tags["citation_publisher"]?.first
        else { return nil }
        return Reference(
            form: .report, key: CitedPage.key(kind, name, version), title: title,
            titleLanguage: language, authors: [.institution(publisher)], publisher: publisher,
            genre: genre, number: name, version: version, date: day,
            url: tags["citation_public_url"]?.first, language: language,
            abstract: tags["description"]?.first)
    }

    /// What an attribute of our own markup says.
    private static func plain(_ markup: String) -> String {
        markup.replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }
}
