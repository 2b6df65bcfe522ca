import Observatory

/// Highwire Press's tags, as Zotero and others read them.
///
/// The institution of a technical report makes a report of the page; the title alone would make an
/// article of a journal. An article of the press is named as such in Zotero's own words, because no
/// tag of Highwire's tells it from a journal's. The abstract is left to the page's description, which
/// readers of these tags take where there is no other.
enum Highwire {
    /// The tags of a reference, in the order in which the format's guides list them.
    static func tags(_ reference: Reference) -> [(name: String, content: String?)] {
        let isReport = reference.form == .report
        let institution = isReport ? reference.publisher : nil
        return [("citation_title", reference.title)]
            + reference.authors.map { ("citation_author", author($0)) } + [
                ("citation_date", date(reference.date)),
                ("citation_technical_report_institution", institution),
                ("citation_technical_report_number", reference.numberedVersion),
                ("citation_publisher", isReport ? reference.publisher : nil),
                ("citation_language", reference.language.code),
                ("citation_public_url", reference.url),
                ("prism.publicationName", isReport ? nil : reference.publisher),
                ("z.itemType", isReport ? nil : "newspaperArticle"),
            ]
    }

    /// A name as Zotero takes it: a person's family name first; an institution's of several words with
    /// a comma at its end, or its last word would become a family name.
    static func author(_ author: Byline) -> String {
        guard case .institution(let name) = author, name.contains(" ") else {
            return author.sorted
        }
        return name.replacing(",", with: "") + ","
    }

    /// `2017/05/12`, at its own precision.
    static func date(_ date: PartialDate) -> String {
        date.description.replacing("-", with: "/")
    }
}
