extension MethodRule {
    /// Section 3: confidence, and the mark of what was not counted.
    static let confidences = [
        MethodRule(
            "confidence-high", section: 3,
            "High: established, or supported on three or more origins.",
            "Élevée : établi, ou étayé par trois origines ou plus.",
            accepts: [
                Example(
                    "A admits it.", "A l'admet.", told.attributed(by: "a", .admission),
                    .confidence(.high)),
                Example(
                    "B, C and D support it.", "B, C et D l'étayent.",
                    told.attributed(by: "b", .technical).attributed(by: "c", .political)
                        .attributed(by: "d", .political), .confidence(.high)),
            ],
            rejects: [
                Example(
                    "B and C support it, and a newspaper: press is no third origin.",
                    "B et C l'étayent, et un journal : la presse ne fait pas une troisième origine.",
                    told.attributed(by: "b", .technical).attributed(by: "c", .political)
                        .attributed(by: "gazette", .media), .confidence(.medium))
            ]),
        MethodRule(
            "confidence-medium", section: 3,
            "Medium: supported, or alleged on three or more origins.",
            "Moyenne : étayé, ou allégué par trois origines ou plus.",
            accepts: [
                Example(
                    "B, C and D allege it, none with evidence.",
                    "B, C et D l'allèguent, sans preuve.",
                    told.attributed(by: "b", .political).attributed(by: "c", .political)
                        .attributed(by: "d", .political), .confidence(.medium))
            ],
            rejects: [
                Example(
                    "B and C allege it, neither with evidence.",
                    "B et C l'allèguent, sans preuve.",
                    told.attributed(by: "b", .political).attributed(by: "c", .political),
                    .confidence(.low)),
                Example(
                    "A contested breach bears little.", "Un manquement contesté porte peu.",
                    told.attributed(by: "b", .political).denied(reasoned: true),
                    .confidence(.low)),
                Example(
                    "No finding decides.", "Aucun constat ne décide.", told,
                    .confidence(.none)),
            ]),
        MethodRule(
            "the-mark", section: 3,
            "A cell with findings at alleged or above that were not counted carries a mark.",
            "Une case dont des constats allégués ou mieux n'ont pas été comptés porte un signe.",
            accepts: [
                Example(
                    "The only breach is contested.", "Le seul manquement est contesté.",
                    told.attributed(by: "b", .political).denied(reasoned: true), .mark(true))
            ],
            rejects: [
                Example(
                    "The only breach is weak.", "Le seul manquement est peu étayé.",
                    told.attributed(by: "gazette", .media), .mark(false)),
                Example(
                    "The only breach is counted.", "Le seul manquement est compté.",
                    told.attributed(by: "b", .political), .mark(false)),
            ]),
    ]

    /// Section 4: the history.
    static let times = [
        MethodRule(
            "history", section: 4,
            "The same rule at 31 December of each year from the first commitment, and at the date of record, gives the history.",
            "La même règle au 31 décembre de chaque année depuis le premier engagement, et à la date d'arrêté, donne l'histoire.",
            accepts: [
                Example(
                    "A adopts the text in 2018, is accused in 2020 by B, in 2021 by C with evidence.",
                    "A adopte le texte en 2018 ; B le met en cause en 2020, C en 2021 avec des preuves.",
                    Scene().committed("2018-05").breach().attributed(by: "b", .political)
                        .attributed(by: "c", .technical, on: "2021").on("2022-06-30"),
                    .history([
                        .noBreachCounted, .noBreachCounted, .breachAlleged, .breachSupported,
                        .breachSupported,
                    ]))
            ],
            rejects: [
                Example(
                    "Where there never was a commitment only the date of record is shown.",
                    "Sans engagement, seule la date d'arrêté est montrée.",
                    Scene().breach().attributed(by: "b", .political),
                    .history([.notCommitted]))
            ])
    ]
}
