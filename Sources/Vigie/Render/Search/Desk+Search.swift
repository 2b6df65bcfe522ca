import Observatory
import Templates

extension Desk {
    /// The search page.
    func searchPage() -> PlannedFile {
        page(at: addresses.section(.search, in: language), "search") { $0.drawnSearchPage() }
    }

    private func drawnSearchPage() -> SearchPage {
        let addresses = addresses
        let path = addresses.section(.search, in: language)
        var frame = frame(
            Heading(
                title: WordsView(text: strings.text(Keys.search)),
                description: strings.text(Keys.searchLead),
                path: { addresses.section(.search, in: $0) }, section: path))
        frame.policy = ContentPolicy.search
        return SearchPage(
            frame: frame, action: href(path),
            index: href("/" + SearchFiles.folder(of: Substring(language.code)) + "/pagefind.js"),
            base: href("/"), script: assets.path("search.js").map { href($0) },
            filters: searchFilters().filter { !$0.options.isEmpty }, ways: searchWays())
    }

    /// The indexes, for readers without script.
    private func searchWays() -> [LinkView] {
        let indexes = EntryKind.allCases.filter { $0 != .page }.map { kind in
            (Keys.index(of: kind), addresses.index(of: kind, in: language))
        }
        let ways =
            indexes + [
                (Keys.matrix, addresses.section(.matrix, in: language)),
                (Keys.timeline, addresses.section(.timeline, in: language)),
            ]
        return ways.map { key, path in
            LinkView(href: href(path), label: WordsView(text: strings.text(key)))
        }
    }

    private func searchFilters() -> [SearchPage.Filter] {
        let kinds = EntryKind.allCases.map { (value: $0.rawValue, key: Keys.searchKind($0)) }
        let years = searchYears().map { option(String($0), String($0)) }
        return [
            filter(
                "kind",
                kinds.map { option($0.value, strings.text($0.key)) }
                    + [option("standing", strings.text(Keys.searchStandings))]),
            filter("norm", options(.norm)), filter("actor", options(.actor)),
            filter("year", years),
            filter(
                "standing",
                Standing.reported.map { option($0.rawValue, strings.text(Keys.standing($0))) }),
            filter("tongue", searchTongues()),
        ]
    }

    private func filter(_ name: String, _ options: [SearchPage.Option]) -> SearchPage.Filter {
        SearchPage.Filter(
            name: name, label: strings.text(Keys.searchFilter(name)), options: options)
    }

    private func option(_ value: String, _ label: String) -> SearchPage.Option {
        SearchPage.Option(value: value, label: label)
    }

    /// The entries of a kind by their titles.
    private func options(_ kind: EntryKind) -> [SearchPage.Option] {
        byTitle(record.entries(of: kind).map(\.id)).map {
            option($0.slug.text, link($0).label.text)
        }
    }

    /// The years of cases, texts, commitments and articles, the latest first.
    private func searchYears() -> [Int] {
        let years =
            record.cases.map(\.began.year) + record.instruments.map(\.adopted.year)
            + record.commitments.map(\.date.year) + record.coverage.map(\.date.year)
        return Set(years).sorted(by: >)
    }

    /// The languages of the articles, by the language's own order of words.
    private func searchTongues() -> [SearchPage.Option] {
        Set(record.coverage.map(\.language.code)).compactMap { code in
            Keys.tongues[code].map { option(code, strings.text($0)) }
        }
        .sorted { SortKey($0.label) < SortKey($1.label) }
    }
}
