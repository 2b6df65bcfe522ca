import Observatory
import Templates

extension Desk {
    /// A case in its index: kinds, title, summary, whom it is attributed to.
    func row(ofCase slug: Slug) -> IndexRow? {
        guard let incident = record.case(slug) else { return nil }
        let denied = Set(incident.denials.map(\.by.slug))
        let accused = incident.attributions.map(\.to.slug).uniqued.map { slug in
            let name = actor(slug).label.text
            return denied.contains(slug) ? strings.text(Keys.indexDenying, ["actor": name]) : name
        }
        let notes =
            accused.isEmpty
            ? []
            : [strings.text(Keys.indexAttributed, ["actors": strings.wording.list(accused)])]
        return IndexRow(
            date: date(incident.began),
            traits: incident.forms.map { strings.text(Keys.caseForm($0)) },
            link: link(incident.entry.id), summary: words(incident.entry.summary), notes: notes)
    }

    /// An article in the index of the press.
    func row(ofArticle slug: Slug) -> IndexRow? {
        guard let article = record.article(slug) else { return nil }
        return IndexRow(
            date: date(article.date),
            traits: [link(EntryID(.outlet, article.outlet.slug)).label.text],
            link: headline(article), summary: words(article.entry.summary), notes: notes(article))
    }

    /// A headline as printed, leading to the article's page.
    func headline(_ article: Coverage) -> LinkView {
        LinkView(href: href(article.entry.id), label: words(article.headline, in: article.language))
    }

    /// An outlet in its index: country, kind, languages, how many articles.
    func row(ofOutlet slug: Slug) -> IndexRow? {
        guard let outlet = record.outlet(slug) else { return nil }
        let countries = indexes.countries.value
        let articles = backlinks.coverageOfOutlet[slug]?.count ?? 0
        return IndexRow(
            date: nil,
            traits: [outlet.country.map { countries.name($0, self) }, medium(outlet)]
                .compactMap(\.self) + outlet.languages.map { tongue($0) },
            link: link(outlet.entry.id),
            notes: articles == 0 ? [] : [strings.count(Keys.tally(of: .coverage), articles)])
    }

    /// What kind of medium an outlet is, in words.
    func medium(_ outlet: Outlet) -> String? {
        outlet.medium.map { strings.text(Keys.medium($0)) }
    }

    /// A commitment in its index: act, title, how many parties.
    func row(ofCommitment slug: Slug) -> IndexRow? {
        guard let commitment = record.commitment(slug) else { return nil }
        return IndexRow(
            date: date(commitment.date), traits: [strings.text(Keys.act(commitment.act))],
            link: link(commitment.entry.id), summary: words(commitment.entry.summary),
            notes: [strings.count(Keys.indexParties, commitment.parties.count)])
    }

    /// An instrument in its index: type and stage, title, how many provisions.
    func row(ofInstrument slug: Slug) -> IndexRow? {
        guard let instrument = record.instrument(slug) else { return nil }
        return IndexRow(
            date: date(instrument.adopted),
            traits: [
                strings.text(Keys.instrumentForm(instrument.form)),
                strings.text(Keys.stage(instrument.stage)),
            ],
            link: link(instrument.entry.id), summary: words(instrument.entry.summary),
            notes: [strings.count(Keys.indexProvisions, instrument.provisions.count)])
    }
}
