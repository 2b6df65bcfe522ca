import Observatory
import Templates

extension Desk {
    /// The strings of a language of the site.
    func strings(in tongue: Language) -> Strings {
        tongue == language ? strings : library.strings(in: tongue.code)
    }

    /// The frozen versions of an entry, the latest last; empty where it was never published.
    func citedVersions(of entry: Entry) -> [CitedVersion] {
        register.ledger.revisions(of: entry).map { CitedVersion($0.version) }
    }

    /// An entry's page as it can be cited; nil of kinds that are cited through others.
    ///
    /// It is the last frozen version that is cited, where there is one.
    func citedPage(of entry: Entry, in tongue: Language) -> CitedPage? {
        let versions = citedVersions(of: entry)
        return citedPage(of: entry, as: versions.last { $0.addresses[tongue] != nil }, in: tongue)
    }

    /// A version of an entry as it can be cited; without a version, the page of the day.
    func citedPage(
        of entry: Entry, as version: CitedVersion?, in tongue: Language
    ) -> CitedPage? {
        guard let kind = CitedKind(entry.id.kind) else { return nil }
        let path = version?.addresses[tongue] ?? addresses.path(of: entry.id, in: tongue)
        let title = entry.title.wording(in: tongue)
        return CitedPage(
            kind: kind, name: entry.slug.text, title: title?.words ?? entry.slug.text,
            titleLanguage: title?.language ?? tongue, language: tongue, version: version,
            date: version?.date ?? assessment.asOf, url: absolute(path),
            abstract: entry.summary?.words(in: tongue))
    }

    /// A dossier's page as it can be cited: a standing has no versions, but a date and a method.
    func citedPage(of dossier: Dossier, in tongue: Language) -> CitedPage {
        let names = [EntryID(.actor, dossier.actor), EntryID(.norm, dossier.norm)].map { id in
            record.entry(id)?.title.words(in: tongue) ?? id.slug.text
        }
        return CitedPage(
            kind: .standing, name: "\(dossier.actor)/\(dossier.norm)",
            title: strings(in: tongue).text(
                Keys.dossierTitle, ["actor": names[0], "norm": names[1]]),
            titleLanguage: tongue, language: tongue, version: nil, date: assessment.asOf,
            url: absolute(addresses.standing(dossier.actor, dossier.norm, in: tongue)),
            abstract: nil)
    }

    /// A page of the observatory as a bibliography names it.
    func reference(to page: CitedPage) -> Reference {
        let site = site.title.words(in: page.language)
        return Reference(
            form: .report, key: page.key, title: page.title, titleLanguage: page.titleLanguage,
            authors: [.institution(site)], publisher: site,
            genre: strings(in: page.language).text(Keys.citeGenre(page.kind)), number: page.name,
            version: page.version?.number, date: PartialDate(page.date), url: page.url,
            language: page.language, abstract: page.abstract)
    }

    /// An article as a bibliography names it: the article itself, not our page about it.
    func reference(to article: Coverage) -> Reference {
        let outlet = record.entry(EntryID(.outlet, article.outlet.slug))
        let name = outlet?.title.words(in: article.language) ?? article.outlet.slug.text
        return Reference(
            form: .article, key: article.entry.slug.text, title: article.headline,
            titleLanguage: article.language,
            authors: article.authors.map { Byline(printed: $0, in: name) }, publisher: name,
            date: article.date, url: article.url, archived: article.archived,
            language: article.language)
    }
}
