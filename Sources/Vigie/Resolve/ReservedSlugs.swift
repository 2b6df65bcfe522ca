import Observatory

/// The slugs that the site needs for pages of its own below the index of a kind.
enum ReservedSlugs {
    private static let languages: [Language] = [.english, .french]

    /// What a slug of a kind would stand in the way of, in any language that Vigie knows; nil where
    /// it is free. Whatever the site's languages are: one may come that the slug is taken in.
    static func owner(of slug: Slug, _ kind: EntryKind) -> String? {
        if kind != .page, isContinuation(slug) { return "a page of the index of \(kind.folder)" }
        guard kind == .coverage else { return nil }
        let section = PressSection.allCases.first { section in
            languages.contains { section.segment(in: $0) == slug.text }
        }
        return section.map { "the press by \($0.rawValue)" }
    }

    /// Whether it is how an index goes on: `page-2`.
    private static func isContinuation(_ slug: Slug) -> Bool {
        let number = slug.text.dropFirst(5)
        return slug.text.hasPrefix("page-") && !number.isEmpty && number.allSatisfy(\.isNumber)
    }
}
