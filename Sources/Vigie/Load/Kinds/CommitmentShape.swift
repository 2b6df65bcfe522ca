import Observatory

/// The keys of a commitment (content model, Keys by kind).
enum CommitmentShape {
    static let shape = Shape(
        "a commitment",
        CommonKeys.with([
            .required("instrument", .ref, "The text that they took on."),
            .required("parties", .list(.map(party)), "Who took it on."),
            .required("date", .date, "When."),
            Key("until", .date, "When it ended, by withdrawal."),
            .required("act", .choice(Commitment.Act.self), "How it was taken on."),
            Key("provisions", .list(.ref), "The only provisions that it covers; else all."),
            Key(
                "extends-to-members", .boolean,
                "Whether a party that is an organisation acts for all its members."),
        ]))

    private static let party = Shape(
        "a party",
        [
            .required("actor", .ref, "The actor."),
            Key("date", .date, "When, where it differs."),
            Key("act", .choice(Commitment.Act.self), "How, where it differs."),
            Key("until", .date, "When it withdrew."),
            Key("source", CommonKeys.citedSources, "The source."),
        ])
}
