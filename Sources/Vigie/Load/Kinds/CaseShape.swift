import Observatory

/// The keys of a case (content model, Keys by kind).
enum CaseShape {
    static let shape = Shape(
        "a case",
        CommonKeys.with([
            .required("began", .date, "When it began, as precisely as is known."),
            .required("types", .list(.choice(Case.Form.self)), "What kinds of conduct it was."),
            Key("ended", .date, "When it ended, where it lasted."),
            Key("disclosed", .date, "When the public learnt of it."),
            Key("targets", .list(.map(target)), "Who was aimed at or hit."),
            Key("effects", .list(.map(effect)), "What came of it, with figures."),
            Key("attributions", .list(.map(attribution)), "Who named whom, one voice an item."),
            Key("denials", .list(.map(denial)), "Who denied it."),
            Key("responses", .list(.map(response)), "Who did something about it."),
            Key("replies", .list(.map(reply)), "Whom you asked for a reply, and who answered."),
            Key(
                "findings", .list(.map(finding)),
                "Your reading: which norm was breached or honoured, by whom, why."),
            Key("related", .list(.ref), "Cases that belong with it."),
            Key("reviewed", .date, "When an editor last went through the whole entry."),
        ]))

    private static let text = Key("text", .text, "What was said, in your words.")
    private static let source = Key.required(
        "source", CommonKeys.citedSources, "The id of one of the entry's sources, or a list.")

    private static let target = Shape(
        "a target",
        [
            Key("actor", .ref, "The actor, where it has an entry."),
            Key("name", .text, "Its name, where it has none."),
            Key("country", .country, "Its country."),
            Key("sector", .text, "Its trade or task, such as health."),
        ])

    private static let effect = Shape(
        "an effect", [.required("text", .text, "What came of it, with its figure."), source])

    private static let attribution = Shape(
        "an attribution",
        [
            .required("by", .ref, "The actor who says so; an outlet where the basis is media."),
            .required("to", .ref, "The actor who is named."),
            .required("date", .date, "When it was said."),
            .required(
                "basis", .choice(Attribution.Basis.self),
                "What it rests on: the accused itself (admission), a judgment (judicial), an "
                    + "indictment or a sanction (legal), a government's statement (political), a "
                    + "report (technical), the press (media)."),
            Key("origin", .ref, "The actor whose word it repeats."),
            Key("interested", .boolean, "Whether the author has a stake, as the victim has."),
            Key("norms", .list(.ref), "The only norms that it bears on; else all findings."),
            Key("until", .date, "When it was withdrawn, dismissed or annulled."), text, source,
        ])

    private static let denial = Shape(
        "a denial",
        [
            .required("by", .ref, "The actor who denies."),
            .required("date", .date, "When."),
            .required("reasoned", .boolean, "Whether it gives grounds that a reader can check."),
            text, source,
        ])

    private static let response = Shape(
        "a response",
        [
            .required("by", .ref, "The actor who acted."), .required("date", .date, "When."),
            .required("type", .choice(Response.Form.self), "What was done."), text, source,
        ])

    private static let reply = Shape(
        "a reply",
        [
            .required("by", .ref, "The actor who was asked."),
            Key("requested", .date, "When you asked."),
            Key("received", .date, "When the answer came; leave it out until then."),
            Key("text", .text, "The answer."),
            Key("source", CommonKeys.citedSources, "The source of the answer, where it is public."),
        ])

    private static let finding = Shape(
        "a finding",
        [
            .required("norm", .ref, "The norm in question."),
            .required("actor", .ref, "Whose conduct."),
            .required(
                "reading", .choice(Finding.Reading.self),
                "Whether the norm was breached (breach) or honoured."),
            Key("began", .date, "When the part of a long case that it is about began."),
            Key("ended", .date, "When that part ended."),
            Key("elements", .list(.ref), "The elements of a duty that were honoured."),
            .required("because", .text, "Why the conduct falls under the norm."), source,
        ])
}
