import Observatory

/// Dublin Core's terms (DCMI Metadata Terms) of a page that is cited.
enum DublinCore {
    /// The terms of a page.
    ///
    /// - Parameters:
    ///   - versions: The entry's frozen versions, the latest last.
    ///   - permalink: What all versions are versions of.
    ///   - licence: The address of the licence.
    static func terms(
        _ reference: Reference, versions: [CitedVersion], replacing predecessor: String?,
        of permalink: String, licence: String?
    ) -> [(name: String, content: String?)] {
        [
            ("dcterms.title", reference.title), ("dcterms.creator", reference.publisher),
            ("dcterms.publisher", reference.publisher),
            ("dcterms.issued", versions.first?.date.description),
            ("dcterms.modified", reference.date.description),
            ("dcterms.language", reference.language.code), ("dcterms.identifier", reference.url),
            ("dcterms.isVersionOf", versions.isEmpty ? nil : permalink),
            ("dcterms.replaces", predecessor), ("dcterms.rights", licence),
        ]
    }
}
