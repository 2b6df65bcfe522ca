import Observatory

/// The keys of a case (content model, Keys by kind).
enum CaseShape {
    static let shape = Shape(
        "a case",
        CommonKeys.with([
            .required("began", .date), Key("ended", .date), Key("disclosed", .date),
            .required("types", .list(.choice(Case.Form.self))),
            Key("targets", .list(.map(target))), Key("effects", .list(.map(effect))),
            Key("related", .list(.ref)), Key("attributions", .list(.map(attribution))),
            Key("denials", .list(.map(denial))), Key("responses", .list(.map(response))),
            Key("replies", .list(.map(reply))), Key("findings", .list(.map(finding))),
        ]))

    private static let source = Key.required("source", CommonKeys.citedSources)

    private static let target = Shape(
        "a target",
        [Key("actor", .ref), Key("name", .text), Key("country", .country), Key("sector", .text)])

    private static let effect = Shape("an effect", [.required("text", .text), source])

    private static let attribution = Shape(
        "an attribution",
        [
            .required("by", .ref), .required("to", .ref), .required("date", .date),
            .required("basis", .choice(Attribution.Basis.self)), Key("origin", .ref),
            Key("interested", .boolean), Key("norms", .list(.ref)), Key("until", .date),
            Key("text", .text), source,
        ])

    private static let denial = Shape(
        "a denial",
        [
            .required("by", .ref), .required("date", .date), .required("reasoned", .boolean),
            Key("text", .text), source,
        ])

    private static let response = Shape(
        "a response",
        [
            .required("by", .ref), .required("date", .date),
            .required("type", .choice(Response.Form.self)), Key("text", .text), source,
        ])

    private static let reply = Shape(
        "a reply",
        [
            .required("by", .ref), Key("requested", .date), Key("received", .date),
            Key("text", .text), Key("source", CommonKeys.citedSources),
        ])

    private static let finding = Shape(
        "a finding",
        [
            .required("norm", .ref), .required("actor", .ref),
            .required("reading", .choice(Finding.Reading.self)), Key("began", .date),
            Key("ended", .date), Key("elements", .list(.ref)), .required("because", .text), source,
        ])
}
