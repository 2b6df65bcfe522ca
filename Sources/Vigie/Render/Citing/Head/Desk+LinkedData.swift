import Diagnostics
import Observatory

extension Desk {
    /// An entry's page as schema.org's Report.
    func report(_ entry: Entry, _ page: CitedPage, about subjects: [JSON]) -> JSON {
        let address = absolute(addresses.path(of: entry.id, in: language))
        let versions = citedVersions(of: entry)
        let isPress = { (source: Source) in source.kind == .press }
        let translations = translations(of: entry)
        return .members(
            [
                ("@context", "https://schema.org"), ("@type", "Report"), ("@id", .string(address)),
                ("identifier", .string(entry.slug.text)),
                ("version", page.version.map { .int($0.number) }),
                ("headline", .string(page.title)), ("inLanguage", .string(language.code)),
                ("datePublished", .text(versions.first?.date.description)),
                ("dateModified", .string(page.date.description)),
                ("author", ["@id": .string(publisherIdentity)]), ("publisher", publisher),
                ("license", .text(licenceAddress)), ("about", .list(subjects)),
                ("isBasedOn", places(of: entry.sources.filter { !isPress($0) })),
                ("citation", places(of: entry.sources.filter(isPress))),
                ("correction", .list(versions.filter(\.isCorrection).map(correction))),
            ] + translations)
    }

    /// The page of an article as a page about schema.org's NewsArticle.
    func newsArticle(_ article: Coverage) -> JSON {
        let reference = reference(to: article)
        let address = absolute(addresses.path(of: article.entry.id, in: language))
        let outlet = record.outlet(article.outlet.slug)
        let subject: JSON = .members([
            ("@type", "NewsArticle"), ("@id", .text(article.url)), ("url", .text(article.url)),
            ("headline", .string(article.headline)),
            ("inLanguage", .string(article.language.code)),
            ("datePublished", .string(article.date.description)),
            ("author", .list(reference.authors.map(Desk.author))),
            (
                "publisher",
                .members([
                    ("@type", "NewsMediaOrganization"), ("name", .string(reference.publisher)),
                    ("url", .text(outlet?.url)),
                ])
            ),
            ("archivedAt", .text(article.archived)),
            ("isAccessibleForFree", article.access.map { .bool($0 == .open) }),
        ])
        return .members([
            ("@context", "https://schema.org"), ("@type", "WebPage"), ("@id", .string(address)),
            ("inLanguage", .string(language.code)), ("mainEntity", subject),
            ("isBasedOn", .text(article.url)), ("citation", addressList(article.entry.sources)),
            ("about", .list(article.about.map { page($0.id) })),
            ("publisher", publisher), ("license", .text(licenceAddress)),
        ])
    }

    /// The observatory, with what it binds itself to.
    var publisher: JSON {
        let policies = [
            ("correctionsPolicy", "corrections-policy"), ("publishingPrinciples", "method"),
        ]
        return .members(
            [
                ("@type", "Organization"), ("@id", .string(publisherIdentity)),
                ("name", .string(site.title.words(in: language))),
                ("url", .string(absolute("/"))),
            ]
                + policies.map { key, name in
                    let page = Slug(name).flatMap { record.page($0) }
                    return (
                        key,
                        page.map { .string(href($0.entry.id)) }
                    )
                })
    }

    private var publisherIdentity: String { absolute("/#publisher") }

    /// Where a text is a translation, and where its translations are (schema.org's workTranslation).
    private func translations(of entry: Entry) -> [(String, JSON?)] {
        let languages = register.translations.languages(of: entry, among: site.languages)
        let others = languages.filter { $0 != language }.map { other -> (Language, JSON) in
            let address = absolute(addresses.path(of: entry.id, in: other))
            return (
                other,
                ["@type": "Report", "@id": .string(address), "inLanguage": .string(other.code)]
            )
        }
        let original = others.first { $0.0 == entry.language }?.1
        return [
            ("translationOfWork", original),
            ("workTranslation", original == nil ? .list(others.map(\.1)) : nil),
        ]
    }

    /// A page of the site as a thing that others are about.
    func page(_ id: EntryID) -> JSON {
        .members([
            ("@type", "Thing"), ("name", .string(link(id).label.text)),
            ("url", .string(href(id))),
        ])
    }

    private func correction(_ version: CitedVersion) -> JSON {
        .members([
            ("@type", "CorrectionComment"),
            (
                "text",
                .text(version.notes.map { $0.words(in: language) }.joined(separator: " "))
            ),
            ("datePublished", .string(version.date.description)),
        ])
    }

    /// Sources by their places in the page's own list, which has their addresses: a long list is not
    /// sent twice.
    private func places(of sources: [Source]) -> JSON? {
        .list(sources.map { .string("#" + Bibliography.anchor($0.id)) })
    }

    private func addressList(_ sources: [Source]) -> JSON? {
        .list(sources.map(\.url).uniqued.map(JSON.string))
    }

    private static func author(_ author: Byline) -> JSON {
        switch author {
        case .institution(let name): ["@type": "Organization", "name": .string(name)]
        case .person(let given, let family):
            [
                "@type": "Person", "name": .string(author.name), "givenName": .string(given),
                "familyName": .string(family),
            ]
        }
    }
}
