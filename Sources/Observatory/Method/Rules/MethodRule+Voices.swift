extension MethodRule {
    /// Section 2: origins and echoes.
    static let voices = [
        MethodRule(
            "one-origin-counts-once", section: 2,
            "Attributions of one origin count once; a joint statement has one origin.",
            "Les mises en cause d'une même origine comptent une fois ; une déclaration commune n'a qu'une origine.",
            accepts: [
                Example(
                    "B indicts, and B speaks: one origin.",
                    "B inculpe, puis B s'exprime : une origine.",
                    told.attributed(by: "b", .legal).attributed(by: "b", .political),
                    .grade(.alleged)),
                Example(
                    "B and C publish one advisory together.",
                    "B et C publient ensemble un même avis.",
                    told.attributed(by: "b", .technical, origin: "advisory")
                        .attributed(by: "c", .political, origin: "advisory"), .grade(.alleged)),
            ],
            rejects: [
                Example(
                    "B and C each publish their own.",
                    "B et C publient chacun le sien.",
                    told.attributed(by: "b", .technical).attributed(by: "c", .political),
                    .grade(.supported))
            ]),
        MethodRule(
            "an-echo-adds-nothing", section: 2,
            "Who repeats another actor's word is its echo: it counts as that actor's voice, adds no evidence and no impartiality, and names nobody anew.",
            "Qui répète la parole d'un autre acteur en est l'écho : il compte comme la voix de celui-ci, n'ajoute ni preuve ni impartialité, et ne met personne en cause de son chef.",
            accepts: [
                Example(
                    "B publishes a report; C and D repeat it.",
                    "B publie un rapport ; C et D le répètent.",
                    told.attributed(by: "b", .technical)
                        .attributed(by: "c", .political, origin: "b")
                        .attributed(by: "d", .legal, origin: "b"), .grade(.alleged)),
                Example(
                    "The victims B and C publish evidence; D, which has no interest, repeats B.",
                    "Les victimes B et C publient des preuves ; D, sans intérêt dans l'affaire, répète B.",
                    told.attributed(by: "b", .technical, interested: true)
                        .attributed(by: "c", .technical, interested: true)
                        .attributed(by: "d", .technical, origin: "b"), .grade(.alleged)),
                Example(
                    "B and C name a group linked to A; D, repeating B, names A.",
                    "B et C nomment un groupe lié à A ; D, qui répète B, nomme A.",
                    told.linked().attributed(by: "b", .technical, to: "g")
                        .attributed(by: "c", .legal, to: "g")
                        .attributed(by: "d", .political, origin: "b"), .grade(.alleged)),
                Example(
                    "B withdraws its word; its echo falls with it.",
                    "B retire sa parole ; son écho tombe avec elle.",
                    told.attributed(by: "b", .political, until: "2021")
                        .attributed(by: "c", .political, origin: "b"), .grade(.weak)),
            ],
            rejects: [
                Example(
                    "C publishes a report; D tells what B says, who is not heard otherwise: B's voice is a second origin.",
                    "C publie un rapport ; D rapporte ce que dit B, qu'on n'entend pas autrement : la voix de B est une seconde origine.",
                    told.attributed(by: "c", .technical)
                        .attributed(by: "d", .political, origin: "b"), .grade(.supported))
            ]),
    ]

    /// Section 2: what denials do.
    static let denials = [
        MethodRule(
            "a-reasoned-denial-contests", section: 2,
            "A sourced denial by A that gives grounds a reader can check makes an alleged breach contested: shown, flagged, not counted.",
            "Un démenti sourcé de A, dont un lecteur peut vérifier les raisons, rend contesté un manquement allégué : montré, signalé, non compté.",
            accepts: [
                Example(
                    "B names A; A answers with reasons.",
                    "B met A en cause ; A répond par des raisons.",
                    told.attributed(by: "b", .political).denied(reasoned: true),
                    .uncounted(.contested))
            ],
            rejects: [
                Example(
                    "A calls it groundless: a bare denial changes nothing.",
                    "A parle d'accusation sans fondement : un démenti sans raisons ne change rien.",
                    told.attributed(by: "b", .political).denied(reasoned: false),
                    .counted(isDisputed: false)),
                Example(
                    "Reasons without a source are a bare denial.",
                    "Des raisons sans source sont un démenti sans raisons.",
                    told.attributed(by: "b", .political).denied(reasoned: true, sourced: false),
                    .counted(isDisputed: false)),
                Example(
                    "The reasons are another actor's.",
                    "Les raisons sont celles d'un autre acteur.",
                    told.attributed(by: "b", .political).denied(by: "c", reasoned: true),
                    .counted(isDisputed: false)),
            ]),
        MethodRule(
            "a-supported-breach-stays-counted", section: 2,
            "A breach at supported or above that meets a reasoned denial stays counted and is flagged as disputed.",
            "Un manquement étayé ou établi auquel répond un démenti motivé reste compté, et signalé comme disputé.",
            accepts: [
                Example(
                    "B and C support the breach; A answers with reasons.",
                    "B et C étayent le manquement ; A répond par des raisons.",
                    told.attributed(by: "b", .technical).attributed(by: "c", .political)
                        .denied(reasoned: true), .counted(isDisputed: true))
            ],
            rejects: [
                Example(
                    "B and C support the breach; A calls it groundless.",
                    "B et C étayent le manquement ; A le dit sans fondement.",
                    told.attributed(by: "b", .technical).attributed(by: "c", .political)
                        .denied(reasoned: false), .counted(isDisputed: false))
            ]),
    ]
}
