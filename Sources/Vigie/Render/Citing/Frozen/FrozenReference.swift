import Observatory

/// Reads from the head of a frozen page how it is cited.
///
/// So a version is cited for ever as it was published, whatever its entry is called since.
struct FrozenReference: Sendable {
    private let head: FrozenHead

    /// Reads the tags of a page; nil of one that does not say how it is cited.
    init?(_ page: [UInt8]) {
        head = FrozenHead(page)
        guard head.has("citation_public_url") else { return nil }
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
        let number = head["citation_technical_report_number"] ?? ""
        let name =
            number.firstRange(of: ", version ").map { String(number[..<$0.lowerBound]) } ?? number
        guard let title = head["citation_title"],
            let date = head["citation_date"]?.replacing("/", with: "-"),
            let day = PartialDate(iso: date), let publisher = head["citation_publisher"]
        else { return nil }
        return Reference(
            form: .report, key: CitedPage.key(kind, name, version), title: title,
            titleLanguage: language, authors: [.institution(publisher)], publisher: publisher,
            genre: genre, number: name, version: version, date: day,
            url: head["citation_public_url"], language: language,
            abstract: head["description"])
    }
}
