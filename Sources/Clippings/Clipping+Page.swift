extension Clipping {
    /// What a page says of its article; of several sources the most exact is believed.
    init(_ page: SavedPage) {
        self.init()
        let article = page.scripts.lazy.compactMap(StructuredData.init(script:))
            .compactMap(\.article).first
        func first(_ key: String, _ metas: String...) -> String? {
            article?[key]?.names.first ?? metas.lazy.compactMap { page.metas[$0]?.first }.first
        }
        publisher = first(
            "publisher", "og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher",
            "citation_journal_title", "application-name")
        headline =
            (first("headline", "citation_title", "og:title", "dc.title", "dcterms.title")
            ?? page.title).map { Clipping.headline($0, of: publisher) }
        authors = Clipping.authors(page, article)
        date = first(
            "datePublished", "article:published_time", "citation_publication_date",
            "citation_online_date", "citation_date", "dc.date.issued", "dcterms.issued",
            "dcterms.created", "dc.date", "date", "pubdate"
        ).flatMap(Clipping.day)
        language =
            (first(
                "inLanguage", "citation_language", "dc.language", "dcterms.language",
                "content-language") ?? page.language ?? page.metas["og:locale"]?.first)
            .flatMap(Clipping.code)
        summary = first("description", "og:description", "dc.description", "description")
        isFree = Clipping.isFree(article)
        place(page, article)
    }

    /// The article's address, and the archive's where the page was saved from there.
    private mutating func place(_ page: SavedPage, _ article: StructuredData?) {
        let given = [
            page.canonical, page.metas["og:url"]?.first, article?["url"]?.names.first,
            article?["mainEntityOfPage"]?.names.first, page.metas["dc.identifier"]?.first,
            page.metas["citation_public_url"]?.first, page.savedFrom,
        ].compactMap { $0.map(SavedPage.tidy).flatMap(ArticleAddress.init) }
        let places = [page.savedFrom.flatMap(ArticleAddress.init)].compactMap { $0 } + given
        archived = places.lazy.compactMap(\.archived).first
        address = given.lazy.map(\.original).first
    }

    private static func authors(_ page: SavedPage, _ article: StructuredData?) -> [String] {
        let given =
            article?["author"]?.names ?? page.metas["citation_author"]?.map(name)
            ?? ["article:author", "dc.creator", "dcterms.creator", "author"]
            .lazy.compactMap { page.metas[$0] }.first ?? []
        var seen: Set<String> = []
        return given.filter { name in
            !name.contains("://") && !name.hasPrefix("@") && seen.insert(name).inserted
        }.prefix(20).map { $0 }
    }

    /// `Given Family` of `Family, Given`, as citation tags have it; what is no person's name stays.
    private static func name(_ words: String) -> String {
        let parts = words.split(separator: ",", omittingEmptySubsequences: false).map { part in
            part.drop { $0 == " " }
        }
        let titles: Set<Substring> = ["Inc", "Inc.", "Ltd", "Ltd.", "LLC", "Jr", "Jr.", "Sr."]
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, !titles.contains(parts[1])
        else { return words }
        return "\(parts[1]) \(parts[0])"
    }

    private static func isFree(_ article: StructuredData?) -> Bool? {
        switch article?["isAccessibleForFree"] {
        case .truth(let truth): truth
        case .words(let words): words.lowercased() == "true"
        default: nil
        }
    }

    /// A headline without the publisher's name, which many pages add to it.
    private static func headline(_ words: String, of publisher: String?) -> String {
        guard let publisher else { return words }
        for mark in [" | ", " - ", " – ", " — ", " : "] where words.hasSuffix(mark + publisher) {
            return String(words.dropLast(mark.count + publisher.count))
        }
        return words
    }

    /// The day in `2017-05-12T10:00:00Z`, `2017/05/12`, `20170512`, `2017-05` or `2017`; nil of
    /// anything else, since a guess would pass for a fact.
    static func day(_ words: String) -> String? {
        let digits = words.prefix(10).split { $0 == "-" || $0 == "/" || $0 == "T" || $0 == " " }
        guard let first = digits.first, first.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return nil
        }
        if first.count == 8 {
            return [first.prefix(4), first.dropFirst(4).prefix(2), first.suffix(2)]
                .joined(separator: "-")
        }
        guard first.count == 4 else { return nil }
        let rest = digits.dropFirst().prefix(2).prefix { part in
            (1...2).contains(part.count) && part.allSatisfy { $0.isASCII && $0.isNumber }
        }
        return ([String(first)] + rest.map { ($0.count == 1 ? "0" : "") + $0 })
            .joined(separator: "-")
    }

    /// The two letters in `fr`, `fr-FR` or `fr_FR`; nil of anything else.
    static func code(_ words: String) -> String? {
        let code = words.prefix { $0 != "-" && $0 != "_" }.lowercased()
        let isCode = code.count == 2 && code.allSatisfy { ("a"..."z").contains($0) }
        return isCode ? code : nil
    }
}
