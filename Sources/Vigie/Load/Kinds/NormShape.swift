import Observatory

/// The keys of a norm (content model, Keys by kind).
enum NormShape {
    static let shape = Shape(
        "a norm",
        CommonKeys.with([
            .required(
                "nature", .choice(Norm.Nature.self),
                "A restraint says what must not be done, a duty what must be."),
            .required("family", .choice(Norm.Family.self), "Which norms it stands with."),
            .required("addressees", .list(.choice(Actor.Kind.self)), "Whom it binds."),
            Key("code", .string, "A short label."),
            Key("short", .text, "A name of a word or two, for the heads of columns."),
            Key("order", .integer, "Its place among its family: small numbers first."),
            Key("elements", .list(.map(element)), "What a duty consists of."),
        ]))

    private static let element = Shape(
        "an element",
        [
            .required("id", .id, "What findings call it."),
            .required("text", .text, "What must be done."),
            Key("core", .boolean, "Whether the duty cannot be honoured without it."),
        ])
}
