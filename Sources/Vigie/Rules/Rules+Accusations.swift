import Diagnostics

extension Rules {
    static let accusations = [bareAccusation]

    static let bareAccusation = Rule(
        "bare-accusation", .warning,
        why:
            "What is not established is told as somebody's word: \"attributed to X by Y on DATE\", "
            + "never \"X did\".",
        accepts: [
            told("Acme is accused by Utopia of having hacked the ministry."),
            told("According to Utopia, Acme stole the files."),
            told("Acme was attacked in its turn. Unknown persons stole the files."),
            told("Acme launched a new service."),
            told("The ministry’s attack on Acme failed."),
            told("Utopia attributes to Acme the theft of the files."),
            told("Acme hacked the ministry.", basis: "judicial"),
            told(french: "Utopia affirme qu’Acme a piraté le ministère."),
            told(french: "Acme aurait volé les fichiers."),
            told(french: "Acme a été attaquée à son tour."),
            told(french: "Acme a lancé un service."),
            told(french: "Selon l’Utopie, les fichiers ont été volés par Acme."),
        ],
        rejects: [
            told("In May ↓Acme hacked the ministry."),
            told("In May [↓Acme](actor:acme) broke into the ministry."),
            told("Then ↓[](actor:acme) stole the files."),
            told("The files were stolen by ↓Acme."),
            told("↓Acme’s attack on the ministry lasted a week."),
            told("So it is said.\n\n- ↓Acme launched the attack"),
            told("Much came of it.\n\n| a | b |\n|---|---|\n| May | ↓Acme sabotaged the grid |"),
            told(french: "En mai, ↓Acme a piraté le ministère."),
            told(french: "Les fichiers ont été volés par ↓Acme."),
            told(french: "L’attaque d’↓Acme a duré une semaine."),
            told(french: "Puis ↓Acme a mené l’attaque."),
        ])

    /// A case in which Utopia accuses Acme, and a sentence of its body.
    private static func told(_ sentence: String, basis: String = "political") -> Rule.Example {
        Rule.Example("cases/example.md", accusing(basis) + sentence + "\n")
    }

    private static func told(french sentence: String) -> Rule.Example {
        Rule.Example(
            "cases/example.md",
            accusing("political").replacing("title: Example", with: "title: Example\nlang: fr")
                + sentence + "\n")
    }

    private static func accusing(_ basis: String) -> String {
        "---\ntitle: Example\nbegan: 2018\ntypes: [theft]\n"
            + "sources: [{id: one, publisher: P, title: T, url: \"https://example.org/\"}]\n"
            + "attributions: [{by: utopia, to: acme, date: 2018-05, basis: \(basis), source: one}]\n"
            + "---\n"
    }
}
