extension MethodRule {
    /// Section 2: why a finding is shown and not counted.
    static let reasons = [
        MethodRule(
            "before-the-commitment", section: 2,
            "A case counts only if A was committed when it began; else it is shown as before the commitment.",
            "Un cas ne compte que si A était engagé quand il a commencé ; sinon il est montré comme antérieur à l'engagement.",
            accepts: [
                Example(
                    "The conduct begins the day before A adopts the text.",
                    "La conduite commence la veille du jour où A adopte le texte.",
                    Scene().committed("2020-03-02").breach("2020-03-01")
                        .attributed(by: "b", .political), .uncounted(.beforeTheCommitment))
            ],
            rejects: [
                Example(
                    "It begins on the day on which A adopts the text.",
                    "Elle commence le jour où A adopte le texte.",
                    Scene().committed("2020-03-01").breach("2020-03-01")
                        .attributed(by: "b", .political), .counted(isDisputed: false)),
                Example(
                    "A long case began before; a part of it, told apart, began after.",
                    "Un long cas a commencé avant ; une part, dite à part, a commencé après.",
                    Scene().committed("2020-03-02")
                        .breach("2019", ownPart: (began: "2020-03-02", ended: nil))
                        .attributed(by: "b", .political), .counted(isDisputed: false)),
                Example(
                    "A has withdrawn since: nothing counts, for it is not committed.",
                    "A s'est retiré depuis : rien ne compte, car il n'est plus engagé.",
                    Scene().committed("2020-03-02", own: nil, until: "2021").breach()
                        .attributed(by: "b", .political), .uncounted(.notCommitted)),
            ]),
        MethodRule(
            "historic", section: 2,
            "A finding is historic, shown and not counted, from the day after the years of the window have passed since it ended; without an end, since the later of its beginning and its disclosure.",
            "Un constat est historique, montré et non compté, dès le lendemain du jour où les années de la fenêtre se sont écoulées depuis sa fin ; faute de fin, depuis le plus tardif de son début et de sa révélation.",
            accepts: [
                Example(
                    "It ended on 10 May 2016; on 11 May 2026 it is historic.",
                    "Il s'est terminé le 10 mai 2016 ; le 11 mai 2026, il est historique.",
                    past.breach("2016-03-01", ended: "2016-05-10").attributed(by: "b", .legal)
                        .on("2026-05-11"), .uncounted(.historic)),
                Example(
                    "It began and ended on 29 February 2016; on 1 March 2026 it is historic.",
                    "Il a commencé et fini le 29 février 2016 ; le 1er mars 2026, il est historique.",
                    past.breach("2016-02-29", ended: "2016-02-29").attributed(by: "b", .legal)
                        .on("2026-03-01"), .uncounted(.historic)),
            ],
            rejects: [
                Example(
                    "It ended on 10 May 2016; on 10 May 2026 it still counts.",
                    "Il s'est terminé le 10 mai 2016 ; le 10 mai 2026, il compte encore.",
                    past.breach("2016-03-01", ended: "2016-05-10").attributed(by: "b", .legal)
                        .on("2026-05-10"), .counted(isDisputed: false)),
                Example(
                    "It began in 2016 and was disclosed on 10 May 2018; on 10 May 2028 it still counts.",
                    "Il a commencé en 2016 et fut révélé le 10 mai 2018 ; le 10 mai 2028, il compte encore.",
                    past.breach("2016", disclosed: "2018-05-10").attributed(by: "b", .legal)
                        .on("2028-05-10"), .counted(isDisputed: false)),
            ]),
        MethodRule(
            "the-first-reason-that-fits", section: 2,
            "Of several reasons the first is given: not committed, before the commitment, historic, restraint, weak, contested.",
            "De plusieurs raisons, la première est donnée : sans engagement, antérieur à l'engagement, historique, retenue, peu étayé, contesté.",
            accepts: [
                Example(
                    "Too old, and only a newspaper says so: historic.",
                    "Trop ancien, et un journal est seul à le dire : historique.",
                    past.breach("2016").attributed(by: "gazette", .media).on("2027-01-01"),
                    .uncounted(.historic))
            ],
            rejects: [
                Example(
                    "Recent, and only a newspaper says so: weak.",
                    "Récent, et un journal est seul à le dire : peu étayé.",
                    told.attributed(by: "gazette", .media).denied(reasoned: true),
                    .uncounted(.weak))
            ]),
    ]

    /// Section 2: honoured findings.
    static let honoured = [
        MethodRule(
            "graded-by-its-sources", section: 2,
            "An honoured finding is supported by a judgment, official, technical or research source whose origin is not A, or by two origins of press and companies; alleged by one; weak on A's own word.",
            "Un respect constaté est étayé par un jugement, une source officielle, technique ou de recherche dont l'origine n'est pas A, ou par deux origines de presse ou d'entreprise ; allégué par une ; peu étayé sur la seule parole de A.",
            accepts: [
                Example(
                    "The authority B reports that A did it.",
                    "L'autorité B rapporte que A l'a fait.",
                    kept.told(.official, by: "b"), .grade(.supported)),
                Example(
                    "Two newspapers tell it, each on its own.",
                    "Deux journaux le disent, chacun de son côté.",
                    kept.told(.press, publisher: "The Gazette")
                        .told(.press, publisher: "The Tribune"), .grade(.supported)),
            ],
            rejects: [
                Example(
                    "A's own authority reports it: its own word.",
                    "La propre autorité de A le rapporte : sa seule parole.",
                    kept.told(.official, by: "a"), .grade(.weak)),
                Example(
                    "An official source that does not say who speaks is taken for A's own.",
                    "Une source officielle qui ne dit pas qui parle est tenue pour celle de A.",
                    kept.told(.official), .grade(.weak)),
                Example(
                    "Two newspapers repeat B: one origin.",
                    "Deux journaux répètent B : une origine.",
                    kept.told(.press, origin: "b").told(.press, origin: "b"), .grade(.alleged)),
                Example(
                    "A newspaper repeats A.", "Un journal répète A.",
                    kept.told(.press, origin: "a"), .grade(.weak)),
            ]),
        MethodRule(
            "honoured-counts-for-a-duty", section: 2,
            "An honoured finding counts only for a duty: that nothing was done cannot be proved.",
            "Un respect constaté ne compte que pour un devoir : qu'on se soit abstenu ne se prouve pas.",
            accepts: [
                Example(
                    "The norm is a duty; the authority B reports that A did it.",
                    "La norme est un devoir ; l'autorité B rapporte que A l'a fait.",
                    kept.told(.official, by: "b"), .counted(isDisputed: false))
            ],
            rejects: [
                Example(
                    "The norm is a restraint; the authority B reports that A refrained.",
                    "La norme est une retenue ; l'autorité B rapporte que A s'est abstenu.",
                    Scene().committed().honoured().told(.official, by: "b"),
                    .uncounted(.restraint))
            ]),
    ]

    /// `a`, committed to a restraint since 2015.
    private static var past: Scene { Scene().committed() }

    /// `a`, committed to a duty of one core element since 2015, honours it; no source says so yet.
    static var kept: Scene { Scene().duty().committed().honoured() }
}
