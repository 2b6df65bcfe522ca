import Observatory
import Templates

extension Desk {
    /// A page for every press article.
    var coveragePages: Section {
        section(of: .coverage, record.coverage) { article in
            [
                page(at: addresses.path(of: article.entry.id, in: language), "coverage") {
                    $0.coveragePage(article)
                }
            ]
        }
    }

    private func coveragePage(_ article: Coverage) -> CoveragePage {
        let entry = article.entry
        let bibliography = Bibliography(entry, body: register.body(of: entry, in: language)?.0)
        var heading = heading(of: entry)
        heading.needsMoreStyles = hasTable(entry)
        heading.metadata = metadata(of: article)
        heading.scripts.append(Desk.citeScript)
        return CoveragePage(
            frame: frame(heading), title: words(article.headline, in: article.language),
            outlet: link(EntryID(.outlet, article.outlet.slug)), summary: words(entry.summary),
            date: date(article.date), dateBasis: dateBasis(article).map { strings.text($0) },
            headlineBasis: headlineBasis(article).map { strings.text($0) },
            tongue: tongue(article.language),
            lang: article.language == language ? nil : article.language.code,
            authors: article.authors.isEmpty ? nil : strings.wording.list(article.authors),
            access: article.access.map { strings.text(Keys.access($0)) }, url: article.url,
            host: article.url.map(Desk.host) ?? "", archived: article.archived,
            quotes: article.quotes.map(quote), about: grouped(article.about.map(\.id).uniqued),
            body: body(of: entry),
            mentions: mentions(of: entry.id), sources: sources(bibliography),
            permalink: absolute(addresses.permalink(of: entry.id)),
            cite: cite(article))
    }

    private func quote(_ quote: Coverage.Quote) -> QuoteView {
        let translation = quote.language == language ? nil : quote.translation
        let speaker: LinkView? =
            switch quote.speaker {
            case .actor(let ref)?: actor(ref.slug)
            case .name(let name)?: LinkView(href: nil, label: WordsView(text: name))
            case nil: nil
            }
        return QuoteView(
            words: words(quote.text, in: quote.language),
            translation: translation.flatMap { $0.exists(in: language) ? words($0) : nil },
            speaker: speaker)
    }

    /// The host of an address, without `www.`.
    static func host(_ url: String) -> String {
        let rest = url.drop { $0 != ":" }.drop { $0 == ":" || $0 == "/" }
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }
}
