import Observatory

/// The keys of every kind of entry.
enum KindShape {
    static func of(_ kind: EntryKind) -> Shape {
        switch kind {
        case .norm: NormShape.shape
        case .instrument: InstrumentShape.shape
        case .actor: ActorShape.shape
        case .commitment: CommitmentShape.shape
        case .case: CaseShape.shape
        case .coverage: CoverageShape.shape
        case .outlet: outlet
        case .page: page
        }
    }

    /// The front matter of a translation.
    static let translation = Shape(
        "a translation",
        [
            Key("title", .string, "The title in this language."),
            Key("summary", .string, "The summary in this language."),
            Key(
                "status", .choice(["published", "draft"]),
                "A draft is not used until you say published; published by default."),
            Key(
                "of", .string,
                "The digest of the original that this follows; `vigie translate --stamp` writes it."
            ),
        ])

    private static let outlet = Shape(
        "an outlet",
        CommonKeys.with(
            [
                Key("country", .country, "Where it is published."),
                Key("languages", .list(.language), "The languages that it publishes in."),
                Key("url", .url, "Its address: articles saved from there are known by it."),
                Key("media", .choice(Outlet.Medium.self), "What kind of medium it is."),
            ], named: CommonKeys.name))

    private static let page = Shape(
        "a page",
        CommonKeys.with([
            Key("order", .integer, "Its place in the menu: small numbers first."),
            Key("menu", .boolean, "Whether every page lists it."),
            Key("path", .byLanguage(.id), "Its address in a language, where not the slug."),
        ]))
}
