public import Diagnostics

extension Rules {
    /// What `vigie check --newsroom` asks beyond the rules of the content; none of it is wrong.
    public static let newsroom = [
        loneFinding, unansweredRequest, unreviewedCase, unconfirmedHeadline, unarchivedSource,
    ]

    static let loneFinding = Rule(
        "lone-finding", .note,
        why: "A finding that one voice alone bears out falls with that voice: look for a second.")

    static let unansweredRequest = Rule(
        "unanswered-request", .note,
        why: "Whoever is accused is asked for a reply; without an answer, ask again.")

    static let unreviewedCase = Rule(
        "unreviewed-case", .note,
        why: "Every case is gone through every two years: `reviewed` says when.")

    static let unconfirmedHeadline = Rule(
        "unconfirmed-headline", .note,
        why: "A headline that was made of an address must be compared with what was printed.")

    static let unarchivedSource = Rule(
        "unarchived-source", .note,
        why: "Pages vanish: `archived` keeps what a fact rests on.")
}
