extension MethodRule {
    /// Section 3: the table of standings, a row each.
    static let standings = restraintStandings + dutyStandings

    private static let restraintStandings = [
        MethodRule(
            "standing-not-committed", section: 3,
            "Not committed: no commitment is in force; conduct is still listed.",
            "Sans engagement : aucun engagement n'est en vigueur ; la conduite est listée quand même.",
            accepts: [
                Example(
                    "A never took the norm on; a court names it.",
                    "A n'a jamais pris la norme à son compte ; un tribunal le nomme.",
                    Scene().breach().attributed(by: "b", .judicial), .standing(.notCommitted))
            ],
            rejects: [
                Example(
                    "A took it on.", "A l'a prise à son compte.",
                    told.attributed(by: "b", .judicial), .standing(.breachEstablished))
            ]),
        MethodRule(
            "standing-of-a-restraint", section: 3,
            "On a restraint the gravest counted breach decides: established, supported or alleged.",
            "Pour une retenue, le plus grave des manquements comptés décide : établi, étayé ou allégué.",
            accepts: [
                Example(
                    "One breach alleged, another supported.",
                    "Un manquement allégué, un autre étayé.",
                    told.attributed(by: "b", .political).breach("2021-03-01")
                        .attributed(by: "b", .technical).attributed(by: "c", .political),
                    .standing(.breachSupported)),
                Example(
                    "One breach alleged, another contested.",
                    "Un manquement allégué, un autre contesté.",
                    told.attributed(by: "b", .political).breach("2021-03-01")
                        .attributed(by: "b", .political).denied(reasoned: true),
                    .standing(.breachAlleged)),
            ],
            rejects: [
                Example(
                    "The only breach is contested.", "Le seul manquement est contesté.",
                    told.attributed(by: "b", .political).denied(reasoned: true),
                    .standing(.contested)),
                Example(
                    "Nothing is counted: never honoured, for absence cannot be proved.",
                    "Rien n'est compté : jamais respecté, car l'absence ne se prouve pas.",
                    told, .standing(.noBreachCounted)),
            ]),
    ]

    private static let dutyStandings = [
        MethodRule(
            "standing-honoured", section: 3,
            "A duty is honoured where no breach is counted and honoured findings at supported or above cover every core element.",
            "Un devoir est respecté si aucun manquement n'est compté et si des respects étayés couvrent chaque élément essentiel.",
            accepts: [
                Example(
                    "Two reports, each on one of the two core elements.",
                    "Deux rapports, chacun sur l'un des deux éléments essentiels.",
                    split.honoured(["one"]).told(.official, by: "b")
                        .honoured(["two"]).told(.research), .standing(.honoured))
            ],
            rejects: [
                Example(
                    "The report covers one of the two core elements.",
                    "Le rapport couvre l'un des deux éléments essentiels.",
                    split.honoured(["one"]).told(.official, by: "b"),
                    .standing(.partlyHonoured)),
                Example(
                    "A newspaper tells of both: alleged is not enough.",
                    "Un journal parle des deux : allégué ne suffit pas.",
                    split.honoured(["one", "two"]).told(.press), .standing(.partlyHonoured)),
                Example(
                    "Both are covered, and a breach is alleged.",
                    "Les deux sont couverts, et un manquement est allégué.",
                    split.honoured(["one", "two"]).told(.official, by: "b").breach()
                        .attributed(by: "b", .political), .standing(.partlyHonoured)),
                Example(
                    "Nothing is counted.", "Rien n'est compté.", split,
                    .standing(.noFinding)),
            ]),
        MethodRule(
            "standing-not-honoured", section: 3,
            "A duty is not honoured where a breach is counted at supported or above and nothing honoured at supported or above.",
            "Un devoir n'est pas respecté si un manquement étayé ou établi est compté, et aucun respect étayé.",
            accepts: [
                Example(
                    "A court finds a breach; a newspaper tells that A did its duty.",
                    "Un tribunal constate un manquement ; un journal dit que A a fait son devoir.",
                    kept.told(.press).breach().attributed(by: "b", .judicial),
                    .standing(.notHonoured))
            ],
            rejects: [
                Example(
                    "A court finds a breach; the authority B reports that A did its duty elsewhere.",
                    "Un tribunal constate un manquement ; l'autorité B rapporte que A a fait ailleurs son devoir.",
                    kept.told(.official, by: "b").breach().attributed(by: "b", .judicial),
                    .standing(.partlyHonoured)),
                Example(
                    "A breach is only alleged, and nothing is honoured.",
                    "Un manquement est seulement allégué, et rien n'est respecté.",
                    Scene().duty().committed().breach().attributed(by: "b", .political),
                    .standing(.breachAlleged)),
            ]),
    ]

    /// `a`, committed since 2015 to a duty of two core elements and one that is not core.
    private static var split: Scene { Scene().duty(["one", "two"], beside: ["more"]).committed() }
}
