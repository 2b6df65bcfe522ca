import Observatory

/// The keys of an actor (content model, Keys by kind).
enum ActorShape {
    static let shape = Shape(
        "an actor",
        CommonKeys.with(
            [
                .required("kind", .choice(Actor.Kind.self), "What it is."),
                Key("country", .country, "Its country; a state must have one."),
                Key("also-known-as", .list(.string), "Other names that it goes by."),
                Key("linked-to", .list(.map(link)), "A group's alleged sponsor, and who says so."),
                Key("members", .list(.map(member)), "An organisation's members."),
                Key("wikidata", .string, "Its number at Wikidata, such as Q159."),
                Key("mitre", .string, "Its number at MITRE ATT&CK, such as G0032."),
                Key("misp", .string, "Its name in the MISP galaxy."),
            ], named: CommonKeys.name))

    private static let link = Shape(
        "a link",
        [
            .required("actor", .ref, "The alleged sponsor."),
            .required("basis", .choice(Attribution.Basis.self), "What the link rests on."),
            Key("date", .date, "Since when it is said."),
            .required(
                "source", CommonKeys.citedSources,
                "The id of one of the entry's sources, or a list."),
        ])

    private static let member = Shape(
        "a member",
        [
            .required("actor", .ref, "The member."),
            Key("since", .date, "Since when."), Key("until", .date, "Until when."),
            Key("source", CommonKeys.citedSources, "The source."),
        ])
}
