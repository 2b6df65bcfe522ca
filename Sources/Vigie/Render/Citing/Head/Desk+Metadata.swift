import Diagnostics
import Observatory
import Templates

extension Desk {
    /// What the head of an entry's page says; absent of kinds that are cited through others.
    func metadata(of entry: Entry, about subjects: [JSON], keywords: [String] = []) -> Metadata? {
        guard let page = citedPage(of: entry, in: language) else { return nil }
        let reference = reference(to: page)
        let versions = citedVersions(of: entry)
        let predecessor = predecessor(of: entry).map { absolute($0) }
        var metadata = Metadata()
        for tag in Highwire.tags(reference) { metadata.tell(tag.name, tag.content) }
        metadata.tell("citation_keywords", keywords.joined(separator: "; "))
        let terms = DublinCore.terms(
            reference, versions: versions, replacing: predecessor,
            of: absolute(addresses.permalink(of: entry.id)), licence: licenceAddress)
        for term in terms { metadata.tell(term.name, term.content) }
        metadata.properties = [
            versions.first.map {
                Metadata.Tag(name: "article:published_time", content: $0.date.description)
            },
            Metadata.Tag(name: "article:modified_time", content: page.date.description),
        ].compactMap(\.self)
        metadata.lead("cite-as", page.url)
        metadata.lead("license", licenceAddress)
        metadata.lead(
            "alternate", CiteFileKind.facts.name, type: CiteFileKind.facts.mediaType)
        if !versions.isEmpty {
            metadata.lead("latest-version", absolute(addresses.path(of: entry.id, in: language)))
            metadata.lead("predecessor-version", predecessor)
            metadata.lead("version-history", VersionsFile.name, type: "application/json")
        }
        metadata.linkedData = report(entry, page, about: subjects).text()
        return metadata
    }

    /// The heading of an entry's page, with its metadata.
    func citedHeading(
        of entry: Entry, marks: Set<String> = [], about subjects: [JSON]
    ) -> Heading {
        var heading = heading(of: entry, marks: marks)
        heading.metadata = metadata(of: entry, about: subjects)
        heading.scripts.append(Desk.citeScript)
        return heading
    }

    /// What the head of a dossier says: enough to cite it by.
    func metadata(of dossier: Dossier) -> Metadata {
        let page = citedPage(of: dossier, in: language)
        var metadata = Metadata()
        for tag in Highwire.tags(reference(to: page)) { metadata.tell(tag.name, tag.content) }
        metadata.lead("cite-as", page.url)
        metadata.lead("license", licenceAddress)
        return metadata
    }

    /// What the head of an article's page says: it is the article that is cited, not our page.
    func metadata(of article: Coverage) -> Metadata {
        var metadata = Metadata()
        for tag in Highwire.tags(reference(to: article)) { metadata.tell(tag.name, tag.content) }
        metadata.linkedData = newsArticle(article).text()
        return metadata
    }

    /// The frozen page before the page of the day: the last version's where the entry has changed
    /// since, else the one before that; nil where there is none.
    private func predecessor(of entry: Entry) -> String? {
        let versions = citedVersions(of: entry)
        if case .changed = register.publicationState(of: entry) {
            return versions.last?.addresses[language]
        }
        return versions.dropLast().last?.addresses[language]
    }

    /// Where the licence of the content is; nil where site.yaml names none.
    var licenceAddress: String? { site.licence.map(Licence.address) }
}
