import Observatory

/// An actor's name as a sentence takes it: with the article that English and French put before the
/// names of some states and organisations.
///
/// A name that no table here knows stands bare.
struct ActorPhrase: Sendable {
    /// `the Netherlands`, `la Russie`, `Microsoft`.
    let named: String
    /// As the author of an act: `by the Netherlands`, `de la Russie`, `d’Apple`.
    let author: String

    init(_ actor: Actor, named name: String, in language: Language) {
        let code = actor.kind == .state ? actor.country?.code : nil
        if language == .french {
            let article = code.map(French.article(of:)) ?? French.article(before: name)
            named = French.joined(article, name)
            author = French.authored(article, name)
        } else {
            let takesArticle =
                code.map(English.takesArticle(_:)) ?? English.takesArticle(name: name)
            named = takesArticle ? "the " + name : name
            author = "by " + named
        }
    }
}

extension ActorPhrase {
    private enum English {
        private static let states: Set = [
            "AE", "BS", "CD", "CF", "CG", "CZ", "DO", "GB", "GM", "KM", "MH", "MV", "NL", "PH",
            "SB", "US", "VA",
        ]
        private static let words: Set = [
            "Arrangement", "Commission", "Commonwealth", "Conference", "Council", "Forum",
            "Institute", "Metropolis", "Nations", "Operators", "Union",
        ]

        static func takesArticle(_ code: String) -> Bool { states.contains(code) }

        static func takesArticle(name: String) -> Bool {
            let parts = name.split(separator: " ").map(String.init)
            return parts.count > 1 && (parts[0] == "State" || !words.isDisjoint(with: parts))
        }
    }

    private enum French {
        enum Article { case masculine, feminine, plural, none }

        private static let masculine = codes(
            """
            BD BF BI BJ BN BR BT BW BZ CA CG CL CM CR CV DK GA GB GH GT GY HN IQ IR JP KE KG KH KW
            KZ LA LB LI LK LR LS LU MA ME ML MM MW MX MZ NE NG NI NP PA PE PK PT PY QA RW SD SN SR
            SS SV TD TG TJ TL TM UY VA VE VN VU XK YE ZW AF AO AZ EC UZ
            """)
        private static let feminine = codes(
            """
            AD AL AM AR AT AU BA BB BE BG BO BY CD CF CH CI CN CO CZ DE DM DO DZ EE EG ER ES ET FI
            FM FR GD GE GM GN GQ GR GW HR HU ID IE IN IS IT JM JO KP KR LT LV LY MD MK MN MR MY NA
            NO NZ PG PL PS RO RS RU SA SE SI SK SL SO SY SZ TH TN TR TT TZ UA UG ZA ZM
            """)
        private static let plural = codes("AE BS FJ KM MH MV NL PH PW SB SC TO US WS TV")
        private static let nouns: [String: Article] = [
            "Agence": .feminine, "Arrangement": .masculine, "Association": .feminine,
            "Commission": .feminine, "Conférence": .feminine, "Conseil": .masculine,
            "Exploitants": .plural, "Fédération": .feminine, "Forum": .masculine,
            "Institut": .masculine, "Métropole": .feminine, "Nations": .plural,
            "Organisation": .feminine, "Pirates": .plural, "Union": .feminine,
            "Université": .feminine, "Volontaires": .plural, "État": .masculine,
        ]

        private static func codes(_ text: String) -> Set<String> {
            Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
        }

        static func article(of code: String) -> Article {
            if masculine.contains(code) { return .masculine }
            if feminine.contains(code) { return .feminine }
            return plural.contains(code) ? .plural : .none
        }

        static func article(before name: String) -> Article {
            name.split(separator: " ").first.flatMap { nouns[String($0)] } ?? .none
        }

        static func joined(_ article: Article, _ name: String) -> String {
            switch article {
            case .none: name
            case .plural: "les " + name
            case .masculine, .feminine:
                isElided(name) ? "l’" + name : (article == .masculine ? "le " : "la ") + name
            }
        }

        static func authored(_ article: Article, _ name: String) -> String {
            switch article {
            case .none: isElided(name) ? "d’" + name : "de " + name
            case .plural: "des " + name
            case .masculine where !isElided(name): "du " + name
            case .masculine, .feminine: "de " + joined(article, name)
            }
        }

        /// Whether the article is cut before the name: before a vowel. The h of a name is taken as
        /// sounded, but that of Haïti.
        private static func isElided(_ name: String) -> Bool {
            let isVowel = name.first.map { "AEIOUÀÂÄÉÈÊËÎÏÔÖÛÜaeiouàâäéèêëîïôöûü".contains($0) }
            return isVowel ?? false || name == "Haïti"
        }
    }
}

extension Desk {
    /// An actor of the record as a sentence names it.
    func phrase(_ actor: Actor) -> ActorPhrase {
        ActorPhrase(actor, named: title(of: actor.entry).text, in: language)
    }
}
