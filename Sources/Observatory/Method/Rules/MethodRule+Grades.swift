extension MethodRule {
    /// Section 2: what is seen on a day.
    static let visibility = [
        MethodRule(
            "seen-on-the-day", section: 2,
            "On a day only what is dated on or before it is seen.",
            "Un jour donné, on ne voit que ce qui est daté de ce jour ou d'avant.",
            accepts: [
                Example(
                    "B names A on 1 June 2020; on that day the breach is alleged.",
                    "B met A en cause le 1er juin 2020 ; ce jour-là, le manquement est allégué.",
                    told.attributed(by: "b", .political).on("2020-06-01"), .grade(.alleged))
            ],
            rejects: [
                Example(
                    "B names A on 1 June 2020; the day before the grade is weak.",
                    "B met A en cause le 1er juin 2020 ; la veille, le degré est faible.",
                    told.attributed(by: "b", .political).on("2020-05-31"), .grade(.weak)),
                Example(
                    "The conduct begins on 1 March 2020; the day before nothing is seen of it.",
                    "La conduite commence le 1er mars 2020 ; la veille, on n'en voit rien.",
                    told.on("2020-02-29"), .standing(.noBreachCounted)),
            ]),
        MethodRule(
            "withdrawn-or-elsewhere", section: 2,
            "A claim that was withdrawn, that names someone else or that bears on other norms only is shown and weighs nothing.",
            "Une mise en cause retirée, qui vise un autre ou qui ne porte que sur d'autres normes est montrée et ne pèse rien.",
            accepts: [
                Example(
                    "A court dismisses B's charges: from that day they weigh nothing.",
                    "Un tribunal rejette les charges de B : de ce jour, elles ne pèsent rien.",
                    told.attributed(by: "b", .legal, until: "2021-05-04").on("2021-05-04"),
                    .grade(.weak)),
                Example(
                    "B names C, not A.", "B met en cause C, non A.",
                    told.attributed(by: "b", .political, to: "c"), .grade(.weak)),
                Example(
                    "B's report bears on another norm only.",
                    "Le rapport de B ne porte que sur une autre norme.",
                    told.attributed(by: "b", .technical, norms: ["other"]), .grade(.weak)),
            ],
            rejects: [
                Example(
                    "The day before they are dismissed, B's charges stand.",
                    "La veille de leur rejet, les charges de B tiennent.",
                    told.attributed(by: "b", .legal, until: "2021-05-04").on("2021-05-03"),
                    .grade(.alleged))
            ]),
    ]

    /// Section 2: the table of grades.
    static let grades = [
        MethodRule(
            "established", section: 2,
            "Established: A admits it, or a judgment or an independent official body's reasoned finding names A.",
            "Établi : A l'admet, ou un jugement ou la conclusion motivée d'un organe officiel indépendant nomme A.",
            accepts: [
                Example(
                    "A admits it.", "A l'admet.", told.attributed(by: "a", .admission),
                    .grade(.established)),
                Example(
                    "A court names A.", "Un tribunal nomme A.",
                    told.attributed(by: "b", .judicial), .grade(.established)),
            ],
            rejects: [
                Example(
                    "A court finds against a group linked to A: that counts as legal for A.",
                    "Un tribunal condamne un groupe lié à A : pour A, cela vaut une mise en cause juridique.",
                    told.linked().attributed(by: "b", .judicial, to: "g"), .grade(.alleged)),
                Example(
                    "A group linked to A admits it: that is no admission by A.",
                    "Un groupe lié à A l'admet : ce n'est pas un aveu de A.",
                    told.linked().attributed(by: "g", .admission, to: "g"), .grade(.weak)),
            ]),
        MethodRule(
            "supported", section: 2,
            "Supported: two or more origins among legal, political, technical; one of them not interested; one with published evidence.",
            "Étayé : deux origines ou plus, juridiques, politiques ou techniques ; l'une au moins non intéressée, l'une au moins avec des preuves publiées.",
            accepts: [
                Example(
                    "The victim B publishes a report; the government of C, which has no interest, agrees.",
                    "La victime B publie un rapport ; le gouvernement de C, sans intérêt dans l'affaire, conclut de même.",
                    told.attributed(by: "b", .technical, interested: true)
                        .attributed(by: "c", .political), .grade(.supported))
            ],
            rejects: [
                Example(
                    "Three governments name A and publish no evidence.",
                    "Trois gouvernements mettent A en cause sans publier de preuve.",
                    told.attributed(by: "b", .political).attributed(by: "c", .political)
                        .attributed(by: "d", .political), .grade(.alleged)),
                Example(
                    "Both who accuse A with evidence are interested.",
                    "Les deux qui mettent A en cause, preuves à l'appui, sont intéressés.",
                    told.attributed(by: "b", .legal, interested: true)
                        .attributed(by: "c", .technical, interested: true), .grade(.alleged)),
                Example(
                    "One report, and two newspapers: press is no second origin.",
                    "Un rapport et deux journaux : la presse ne fait pas une seconde origine.",
                    told.attributed(by: "b", .technical).attributed(by: "gazette", .media)
                        .attributed(by: "tribune", .media), .grade(.alleged)),
            ]),
        MethodRule(
            "alleged", section: 2,
            "Alleged: one origin legal, political or technical, or two press origins.",
            "Allégué : une origine juridique, politique ou technique, ou deux origines de presse.",
            accepts: [
                Example(
                    "One government names A.", "Un gouvernement met A en cause.",
                    told.attributed(by: "b", .political), .grade(.alleged)),
                Example(
                    "Two newspapers name A, each on its own.",
                    "Deux journaux mettent A en cause, chacun de son côté.",
                    told.attributed(by: "gazette", .media).attributed(by: "tribune", .media),
                    .grade(.alleged)),
            ],
            rejects: [
                Example(
                    "One newspaper names A.", "Un journal met A en cause.",
                    told.attributed(by: "gazette", .media), .grade(.weak)),
                Example(
                    "Two newspapers repeat a third.", "Deux journaux en répètent un troisième.",
                    told.attributed(by: "gazette", .media, origin: "herald")
                        .attributed(by: "tribune", .media, origin: "herald"), .grade(.weak)),
            ]),
        linkedGroups, naming,
    ]

    private static let linkedGroups = MethodRule(
        "linked-groups", section: 2,
        "What is attributed to a group counts for A where the group is linked to A on a basis other than media, from the day of that link.",
        "Ce qui est attribué à un groupe compte pour A si ce groupe lui est lié autrement que par la presse, dès le jour de ce lien.",
        accepts: [
            Example(
                "B names a group that C had linked to A.",
                "B met en cause un groupe que C avait lié à A.",
                told.linked().attributed(by: "b", .technical, to: "g"), .grade(.alleged))
        ],
        rejects: [
            Example(
                "Only the press links the group to A.",
                "Seule la presse lie le groupe à A.",
                told.linked("g", to: "a", .media).attributed(by: "b", .technical, to: "g"),
                .grade(.weak)),
            Example(
                "The link is stated the day after.",
                "Le lien est affirmé le lendemain.",
                told.linked(on: "2021-03-02").attributed(by: "b", .technical, to: "g")
                    .on("2021-03-01"), .grade(.weak)),
        ])

    private static let naming = MethodRule(
        "someone-names-the-actor", section: 2,
        "At most alleged, unless someone other than the press names A itself.",
        "Allégué au plus, tant que nul autre que la presse ne nomme A lui-même.",
        accepts: [
            Example(
                "B and C name only the group that is linked to A.",
                "B et C ne nomment que le groupe lié à A.",
                told.linked().attributed(by: "b", .technical, to: "g")
                    .attributed(by: "c", .legal, to: "g"), .grade(.alleged)),
            Example(
                "B and C name the group, two newspapers name A.",
                "B et C nomment le groupe, deux journaux nomment A.",
                told.linked().attributed(by: "b", .technical, to: "g")
                    .attributed(by: "c", .legal, to: "g").attributed(by: "gazette", .media)
                    .attributed(by: "tribune", .media), .grade(.alleged)),
        ],
        rejects: [
            Example(
                "B names the group, the government of C names A.",
                "B nomme le groupe, le gouvernement de C nomme A.",
                told.linked().attributed(by: "b", .technical, to: "g")
                    .attributed(by: "c", .political), .grade(.supported))
        ])

    /// `a`, committed since 2015, is said to breach the norm on 1 March 2020.
    static var told: Scene { Scene().committed().breach() }
}
