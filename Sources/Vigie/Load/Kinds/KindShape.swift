import Observatory

/// The keys of every kind of entry.
enum KindShape {
    static func of(_ kind: EntryKind) -> Shape {
        switch kind {
        case .norm: norm
        case .instrument: instrument
        case .actor: actor
        case .commitment: commitment
        case .case: CaseShape.shape
        case .coverage: coverage
        case .outlet: outlet
        case .page: page
        }
    }

    /// The front matter of a translation.
    static let translation = Shape(
        "a translation", [Key("title", .string), Key("summary", .string), Key("of", .string)])

    private static let norm = Shape(
        "a norm",
        CommonKeys.with([
            .required("nature", .choice(Norm.Nature.self)),
            .required("family", .choice(Norm.Family.self)),
            .required("addressees", .list(.choice(Actor.Kind.self))), Key("code", .string),
            Key("short", .text), Key("order", .integer),
            Key(
                "elements",
                .list(
                    .map(
                        Shape(
                            "an element",
                            [
                                .required("id", .id), .required("text", .text),
                                Key("core", .boolean),
                            ])))),
        ]))

    private static let instrument = Shape(
        "an instrument",
        CommonKeys.with([
            .required("type", .choice(Instrument.Form.self)), .required("adopted", .date),
            Key("forum", .text), Key("binding", .boolean),
            .required("stage", .choice(Instrument.Stage.self)), Key("symbol", .string),
            Key("url", .url),
            .required(
                "provisions",
                .list(
                    .map(
                        Shape(
                            "a provision",
                            [
                                .required("id", .id), .required("locator", .text),
                                .required("text", .text), .required("norms", .list(.ref)),
                            ])))),
        ]))

    private static let actor = Shape(
        "an actor",
        CommonKeys.with(
            [
                .required("kind", .choice(Actor.Kind.self)), Key("country", .country),
                Key("also-known-as", .list(.string)),
                Key(
                    "linked-to",
                    .list(
                        .map(
                            Shape(
                                "a link",
                                [
                                    .required("actor", .ref),
                                    .required("basis", .choice(Attribution.Basis.self)),
                                    Key("date", .date),
                                    .required("source", CommonKeys.citedSources),
                                ])))),
                Key(
                    "members",
                    .list(
                        .map(
                            Shape(
                                "a member",
                                [
                                    .required("actor", .ref), Key("since", .date),
                                    Key("until", .date), Key("source", CommonKeys.citedSources),
                                ])))),
                Key("wikidata", .string), Key("mitre", .string), Key("misp", .string),
            ], named: .required("name", .text)))

    private static let commitment = Shape(
        "a commitment",
        CommonKeys.with([
            .required("instrument", .ref),
            .required(
                "parties",
                .list(
                    .map(
                        Shape(
                            "a party",
                            [
                                .required("actor", .ref), Key("date", .date),
                                Key("act", .choice(Commitment.Act.self)), Key("until", .date),
                                Key("source", CommonKeys.citedSources),
                            ])))),
            .required("date", .date), Key("until", .date),
            .required("act", .choice(Commitment.Act.self)), Key("provisions", .list(.ref)),
            Key("extends-to-members", .boolean),
        ]))

    private static let outlet = Shape(
        "an outlet",
        CommonKeys.with(
            [
                Key("country", .country), Key("languages", .list(.language)), Key("url", .url),
                Key("media", .choice(Outlet.Medium.self)),
            ], named: .required("name", .text)))

    private static let coverage = Shape(
        "a press article",
        [
            .required("outlet", .ref), .required("lang", .language), .required("date", .date),
            .required("headline", .string), Key("url", .url),
            Key("author", .list(.string, orSingle: true)),
            Key("headline-basis", .choice(["printed", "address"])),
            Key("date-basis", .choice(Coverage.Basis.self)), Key("archived", .url),
            Key("address-sought", .date),
            Key("access", .choice(Coverage.Access.self)), .required("about", .list(.subject)),
            .required("summary", .text),
            Key(
                "quotes",
                .list(
                    .map(
                        Shape(
                            "a quotation",
                            [
                                Key("speaker", .string), .required("text", .string),
                                .required("lang", .language), Key("translation", .text),
                            ])))),
            Key("status", .choice(["published", "draft", "withdrawn"])),
            Key("withdrawn", .map(CommonKeys.withdrawal)), Key("aliases", .list(.string)),
            Key("sources", .list(.map(CommonKeys.source))), Key("note", .string),
        ] + CommonKeys.past)

    private static let page = Shape(
        "a page",
        CommonKeys.with([
            Key("order", .integer), Key("menu", .boolean), Key("path", .byLanguage(.id)),
        ]))
}
