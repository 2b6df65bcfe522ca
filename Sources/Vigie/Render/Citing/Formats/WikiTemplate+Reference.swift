import Observatory
import Templates

extension WikiTemplate {
    /// `cite web`, or `cite news` of an article: for Wikipedia in English.
    static func english(_ reference: Reference) -> WikiTemplate {
        let isReport = reference.form == .report
        let archive = reference.archived.flatMap(Archive.init)
        return WikiTemplate(
            name: isReport ? "cite web" : "cite news",
            parameters: authors("author", reference) + [
                ("title", reference.title), ("url", reference.url.map(encode)),
                ("date", date(reference.date, .english)),
                (isReport ? "website" : "work", reference.publisher),
                ("publisher", isReport ? reference.publisher : nil),
                ("language", reference.language.code),
                ("archive-url", archive.map { encode($0.url) }),
                ("archive-date", archive.map { date($0.date, .english) }),
            ], access: "access-date")
    }

    /// `Lien web`, or `Article` of one without an address: for Wikipedia in French.
    static func french(_ reference: Reference) -> WikiTemplate {
        let isReport = reference.form == .report
        let archive = reference.archived.flatMap(Archive.init)
        let authors =
            isReport
            ? [("auteur institutionnel", reference.publisher)] : authors("auteur", reference)
        let isFound = reference.url != nil
        return WikiTemplate(
            name: isFound ? "Lien web" : "Article",
            parameters: [("langue", reference.language.code)] + authors + [
                ("titre", reference.title), ("url", reference.url.map(encode)),
                ("date", date(reference.date, .french)),
                (isFound ? "site" : "périodique", reference.publisher),
                ("éditeur", isReport ? reference.publisher : nil),
                ("archive-url", archive.map { encode($0.url) }),
                ("archive-date", archive.map { date($0.date, .french) }),
            ], access: "consulté le")
    }

    /// The names of those who wrote an article, numbered from 1.
    private static func authors(
        _ parameter: String, _ reference: Reference
    ) -> [(name: String, value: String?)] {
        guard reference.form == .article else { return [] }
        return reference.authors.enumerated().map {
            ("\(parameter)\($0.offset + 1)", $0.element.name)
        }
    }

    private static func date(_ date: PartialDate, _ wording: Wording) -> String {
        wording.date(date.year, date.month, date.day)
    }

    /// An archived copy whose address tells its date, as both templates ask.
    private struct Archive {
        let url: String
        let date: PartialDate

        init?(_ url: String) {
            let stamp = url.split(separator: "/").first { part in
                part.utf8.count >= 8 && part.utf8.prefix(8).allSatisfy { (48...57).contains($0) }
            }
            guard let digits = stamp?.prefix(8),
                let date = PartialDate(
                    iso: "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
            else { return nil }
            self.url = url
            self.date = date
        }
    }
}
