import Observatory
import Templates

extension Desk {
    /// How a text in a language cites a page: in full and in short.
    func usage(of page: CitedPage) -> CiteUsage {
        let strings = strings(in: page.language)
        let site = site.title.words(in: page.language)
        let identity = strings.text(Keys.citeIdentity(page.kind), ["slug": page.name])
        let state = state(of: page, strings)
        let full = strings.text(
            Keys.citeFull,
            [
                "site": Desk.escape(site), "title": title(page.title, page.titleLanguage, page),
                "identity": Desk.escape(identity), "state": Desk.escape(state.full),
                "url": Desk.escape(page.url),
            ])
        return CiteUsage(
            lang: page.language == language ? nil : page.language.code,
            heading: strings.text(Keys.citeUsage), full: full,
            short: strings.text(
                Keys.citeShort, ["site": site, "slug": page.name, "state": state.short]),
            accessed: strings.text(Keys.citeAccessed), locale: strings.wording.locale)
    }

    /// How a text in a language cites an article.
    func usage(of article: Reference, in tongue: Language) -> CiteUsage {
        let strings = strings(in: tongue)
        let wording = strings.wording
        let date = article.date
        var full = strings.text(
            Keys.citeArticle,
            [
                "title": quoted(article.title, article.titleLanguage, in: tongue),
                "outlet": Desk.escape(article.publisher),
                "date": wording.date(date.year, date.month, date.day),
            ])
        let authors = wording.list(article.authors.map { Desk.escape($0.name) })
        if !authors.isEmpty {
            full = strings.text(Keys.citeBy, ["authors": authors, "article": full])
        }
        if let url = article.url {
            full = strings.text(Keys.citeAt, ["article": full, "url": Desk.escape(url)])
        }
        return CiteUsage(
            lang: tongue == language ? nil : tongue.code, heading: strings.text(Keys.citeUsage),
            full: full, short: nil,
            accessed: article.url == nil ? nil : strings.text(Keys.citeAccessed),
            locale: wording.locale)
    }

    /// Which state of a page is cited: its version, or the date of the record and, of a standing, the
    /// method.
    private func state(of page: CitedPage, _ strings: Strings) -> (full: String, short: String) {
        let date = strings.wording.date(page.date.year, page.date.month, page.date.day)
        if let version = page.version {
            let number = String(version.number)
            return (
                strings.text(Keys.citeVersion, ["number": number, "date": date]),
                strings.text(Keys.citeShortVersion, ["number": number])
            )
        }
        guard page.kind == .standing else {
            return (
                strings.text(Keys.citeAsOf, ["date": date]),
                strings.text(Keys.citeShortAsOf, ["date": date])
            )
        }
        let values = ["date": date, "method": Method.version]
        return (
            strings.text(Keys.citeByMethod, values), strings.text(Keys.citeShortByMethod, values)
        )
    }

    private func title(_ title: String, _ tongue: Language, _ page: CitedPage) -> String {
        quoted(title, tongue, in: page.language)
    }

    /// A title as markup to stand in quotation marks of a language: marks inside become those of the
    /// second order, and a title in another language is marked as such.
    private func quoted(_ title: String, _ tongue: Language, in usage: Language) -> String {
        let inner = Desk.escape(Desk.requoted(title, in: usage))
        return tongue == usage ? inner : "<span lang=\"\(tongue.code)\">\(inner)</span>"
    }

    /// A text whose quotation marks are those that stand inside others in a language.
    static func requoted(_ text: String, in usage: Language) -> String {
        guard usage == .french else {
            return text.replacing("“", with: "‘").replacing("”", with: "’")
        }
        return text.replacing("«\u{202F}", with: "“").replacing("\u{202F}»", with: "”")
            .replacing("«\u{A0}", with: "“").replacing("\u{A0}»", with: "”")
            .replacing("«", with: "“").replacing("»", with: "”")
    }
}
