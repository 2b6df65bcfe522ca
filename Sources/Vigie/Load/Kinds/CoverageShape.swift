import Observatory

/// The keys of a press article (content model, Keys by kind).
enum CoverageShape {
    static let shape = Shape(
        "a press article",
        [
            .required("outlet", .ref, "Who published it."),
            .required("lang", .language, "The article's own language."),
            .required("date", .date, "When it was published."),
            .required("headline", .string, "The headline as printed; never translated."),
            .required("about", .list(.subject), "The entries that it is about."),
            .required("summary", .text, "What it says, in every language of the site."),
            CommonKeys.status,
            Key("url", .url, "Where it can be opened."),
            Key("archived", .url, "An archived copy, such as the Wayback Machine's."),
            Key("author", .list(.string, orSingle: true), "Who wrote it, in the order printed."),
            Key("access", .choice(Coverage.Access.self), "What a reader needs to open it."),
            Key("quotes", .list(.map(quote)), "Short exact quotations, 300 characters at most."),
            Key(
                "headline-basis", .choice(["printed", "address"]),
                "How the headline is known; printed where nothing is said."),
            Key(
                "date-basis", .choice(Coverage.Basis.self),
                "How the date is known; printed where nothing is said."),
            Key("address-sought", .date, "When the address was sought in vain."),
            CommonKeys.sources,
        ] + CommonKeys.rare)

    private static let quote = Shape(
        "a quotation",
        [
            Key("speaker", .string, "Who speaks: an actor's slug, or a name."),
            .required("text", .string, "The words as printed."),
            .required("lang", .language, "Their language."),
            Key("translation", .text, "What they mean in other languages."),
        ])
}
