import Observatory

/// The keys of an instrument (content model, Keys by kind).
enum InstrumentShape {
    static let shape = Shape(
        "an instrument",
        CommonKeys.with([
            .required("type", .choice(Instrument.Form.self), "What kind of text it is."),
            .required("adopted", .date, "When it was adopted or made public."),
            Key("forum", .text, "Where it was agreed."),
            Key("binding", .boolean, "Whether it binds in law; false where nothing is said."),
            .required("stage", .choice(Instrument.Stage.self), "How far it has come."),
            Key("symbol", .string, "Its number, such as A/70/174."),
            Key("url", .url, "Where its text can be read."),
            .required("provisions", .list(.map(provision)), "What it says, and of which norm."),
        ]))

    private static let provision = Shape(
        "a provision",
        [
            .required("id", .id, "What commitments call it."),
            .required("locator", .text, "Where it stands in the text, such as 13(f)."),
            .required("text", .text, "What it says."),
            .required("norms", .list(.ref), "The norms that it states."),
        ])
}
