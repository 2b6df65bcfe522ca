import Observatory

/// The names under which those accused in a case, below the grade established, may stand in a text.
struct Suspects {
    /// A name, as a sentence has it.
    struct Name: Sendable {
        /// Its words.
        let words: [String]
        /// Whether it names the actor itself; else it is an adjective, and accuses only together
        /// with an agent or a harm.
        let isNoun: Bool
    }

    private let names: [Language: [Name]]

    /// The names of actors.
    init(_ actors: [Actor], languages: [Language]) {
        var names: [Language: [Name]] = [:]
        for language in languages {
            names[language] = actors.flatMap { Suspects.names(of: $0, in: language) }
        }
        self.names = names
    }

    /// The names in a language.
    func names(in language: Language) -> [Name] { names[language] ?? [] }

    private static func names(of actor: Actor, in language: Language) -> [Name] {
        let nouns = [actor.entry.title.words(in: language)] + actor.alsoKnownAs
        var names = nouns.compactMap { Name(noun: $0, in: language) }
        names.append(Name(words: ["actor:" + actor.entry.slug.text], isNoun: true))
        guard actor.kind == .state, let nationality = actor.country.flatMap(Nationality.of) else {
            return names
        }
        names += (nationality.seats[language] ?? []).map { Name(words: [$0], isNoun: true) }
        return names
            + (nationality.adjectives[language] ?? []).map { Name(words: [$0], isNoun: false) }
    }
}

extension Suspects.Name {
    /// A name in words; nil of one too short to be told from others.
    init?(noun: String, in language: Language) {
        let bare = noun.prefix { $0 != "(" }
        let words = Prose.sentences(ofBody: bare, in: language, firstLine: 1)
            .flatMap(\.words).map(\.text)
        guard !words.isEmpty, bare.count > 2 else { return nil }
        self.init(words: words, isNoun: true)
    }
}
