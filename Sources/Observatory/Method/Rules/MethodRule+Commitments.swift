extension MethodRule {
    /// Section 1: who is committed, when and how strongly.
    static let commitments = [
        MethodRule(
            "committed-on-the-day", section: 1,
            "A commitment binds from its first day to its last.",
            "Un engagement lie de son premier jour à son dernier.",
            accepts: [
                Example(
                    "A adopts the text on 1 June 2015; on that day it is committed.",
                    "A adopte le texte le 1er juin 2015 ; ce jour-là, il est engagé.",
                    Scene().committed("2015-06-01").on("2015-06-01"), .commitment(.adopted)),
                Example(
                    "A withdraws on 1 June 2020; on that day it is still committed.",
                    "A se retire le 1er juin 2020 ; ce jour-là, il est encore engagé.",
                    Scene().committed(until: "2020-06-01").on("2020-06-01"),
                    .commitment(.adopted)),
            ],
            rejects: [
                Example(
                    "A adopts the text on 1 June 2015; the day before there is nothing to say.",
                    "A adopte le texte le 1er juin 2015 ; la veille, il n'y a rien à dire.",
                    Scene().committed("2015-06-01").on("2015-05-31"), .noDossier),
                Example(
                    "A withdraws on 1 June 2020; the day after it is no longer committed.",
                    "A se retire le 1er juin 2020 ; le lendemain, il n'est plus engagé.",
                    Scene().committed(until: "2020-06-01").on("2020-06-02"), .commitment(nil)),
            ]),
        MethodRule(
            "doubt-about-a-day", section: 1,
            "Doubt about a day favours the accused: a commitment dated by month or year begins on its last possible day and ends on its first.",
            "Le doute sur un jour profite à l'accusé : un engagement daté au mois ou à l'année commence à son dernier jour possible et finit à son premier.",
            accepts: [
                Example(
                    "A adopts the text in 2015: it is committed on 31 December.",
                    "A adopte le texte en 2015 : il est engagé le 31 décembre.",
                    Scene().committed("2015").on("2015-12-31"), .commitment(.adopted)),
                Example(
                    "A withdraws in June 2020: it is committed on 1 June.",
                    "A se retire en juin 2020 : il est engagé le 1er juin.",
                    Scene().committed(until: "2020-06").on("2020-06-01"), .commitment(.adopted)),
            ],
            rejects: [
                Example(
                    "A adopts the text in 2015: it is not known to be committed on 30 December.",
                    "A adopte le texte en 2015 : rien ne dit qu'il soit engagé le 30 décembre.",
                    Scene().committed("2015").on("2015-12-30"), .noDossier),
                Example(
                    "A withdraws in June 2020: it is not known to be committed on 2 June.",
                    "A se retire en juin 2020 : rien ne dit qu'il soit engagé le 2 juin.",
                    Scene().committed(until: "2020-06").on("2020-06-02"), .commitment(nil)),
            ]),
        MethodRule(
            "the-norm-addresses-the-actor", section: 1,
            "Only an actor of a kind that the norm addresses can be committed to it.",
            "Seul un acteur d'une catégorie que vise la norme peut y être engagé.",
            accepts: [
                Example(
                    "The norm addresses states and companies; the state A adopts it.",
                    "La norme vise les États et les entreprises ; l'État A l'adopte.",
                    Scene().addressed(to: .company, .state).committed(), .commitment(.adopted))
            ],
            rejects: [
                Example(
                    "The norm addresses companies; the state A adopts the text that states it.",
                    "La norme vise les entreprises ; l'État A adopte le texte qui l'énonce.",
                    Scene().addressed(to: .company).committed(), .noDossier),
                Example(
                    "A adopts only a part of the text that states another norm.",
                    "A n'adopte qu'une partie du texte, qui énonce une autre norme.",
                    Scene().committed(provisions: ["on-other"]), .noDossier),
            ]),
        strength, membership, proposal,
    ]

    private static let strength = MethodRule(
        "the-strongest-commitment", section: 1,
        "The strongest commitment in force counts: binding, signed, adopted, announced, membership.",
        "Le plus fort des engagements en vigueur l'emporte : contraignant, signé, adopté, annoncé, par appartenance.",
        accepts: [
            Example(
                "A ratifies a treaty in force: its commitment is binding.",
                "A ratifie un traité en vigueur : son engagement est contraignant.",
                Scene().law().committed("2015", .ratified), .commitment(.binding)),
            Example(
                "A is reached as a member of an organisation, and announces that it will follow the text: announced.",
                "A est atteint comme membre d'une organisation, et annonce qu'il suivra le texte : annoncé.",
                Scene().committed(by: "o", forMembers: true).member(of: "o")
                    .committed("2016", .announced), .commitment(.announced)),
        ],
        rejects: [
            Example(
                "A signs a treaty in force without ratifying it: signed, not binding.",
                "A signe un traité en vigueur sans le ratifier : signé, non contraignant.",
                Scene().law().committed("2015", .signed), .commitment(.signed)),
            Example(
                "A adopts a treaty that is not in force yet: adopted, not binding.",
                "A adopte un traité qui n'est pas encore en vigueur : adopté, non contraignant.",
                Scene().law(.adopted).committed("2015", .adopted), .commitment(.adopted)),
        ])

    private static let membership = MethodRule(
        "as-a-member", section: 1,
        "What an organisation takes on for its members reaches those who are its direct members, always as membership.",
        "Ce qu'une organisation prend à son compte pour ses membres atteint ses membres directs, toujours par appartenance.",
        accepts: [
            Example(
                "An organisation of which A is a member ratifies a treaty for all of them.",
                "Une organisation dont A est membre ratifie un traité pour tous.",
                Scene().law().committed(by: "o", .ratified, forMembers: true).member(of: "o"),
                .commitment(.membership))
        ],
        rejects: [
            Example(
                "The organisation acts for itself only.",
                "L'organisation n'agit que pour elle-même.",
                Scene().committed(by: "o").member(of: "o"), .noDossier),
            Example(
                "A left the organisation before it acted.",
                "A a quitté l'organisation avant qu'elle n'agisse.",
                Scene().committed(by: "o", forMembers: true).member(of: "o", until: "2014"),
                .noDossier),
            Example(
                "A is a member of a member of the organisation.",
                "A est membre d'un membre de l'organisation.",
                Scene().committed(by: "o", forMembers: true).member("p", of: "o")
                    .member(of: "p"), .noDossier),
        ])

    private static let proposal = MethodRule(
        "a-proposal-is-no-commitment", section: 1,
        "Who proposes a text advocates it, and is not committed by it.",
        "Qui propose un texte le défend, sans être engagé par lui.",
        accepts: [
            Example(
                "A proposes the text, and nothing else.",
                "A propose le texte, sans plus.",
                Scene().committed("2015", .proposed), .noDossier)
        ],
        rejects: [
            Example(
                "A proposes the text, then endorses it.",
                "A propose le texte, puis y souscrit.",
                Scene().committed("2015", .proposed).committed("2016", .endorsed),
                .commitment(.adopted))
        ])
}
