import Observatory

/// What states are called besides their names: adjectives, and the capital that stands for the
/// government.
///
/// The states that the record's attributions name most; others are known by their names alone.
struct Nationality: Sendable {
    /// Adjectives in lower case; they accuse only with an agent or a harm beside them.
    let adjectives: [Language: [String]]
    /// The seat of government, in lower case; it acts as the state does.
    let seats: [Language: [String]]

    /// The names of a country; nil where none are known.
    static func of(_ country: Country) -> Nationality? { table[country.code] }

    private init(_ english: String, _ french: String, seats: (String, String)) {
        func list(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }
        adjectives = [.english: list(english), .french: list(french)]
        self.seats = [.english: list(seats.0), .french: list(seats.1)]
    }

    private static let table: [String: Nationality] = [
        "AE": Nationality(
            "emirati", "émirien émirienne émiriens émiriennes", seats: ("abu-dhabi", "")),
        "BY": Nationality("belarusian", "biélorusse biélorusses", seats: ("minsk", "minsk")),
        "CN": Nationality(
            "chinese", "chinois chinoise chinoises", seats: ("beijing", "pékin")),
        "DE": Nationality(
            "german", "allemand allemande allemands allemandes", seats: ("berlin", "berlin")),
        "FR": Nationality(
            "french", "français française françaises", seats: ("paris", "paris")),
        "GB": Nationality("british", "britannique britanniques", seats: ("london", "londres")),
        "IL": Nationality(
            "israeli", "israélien israélienne israéliens israéliennes", seats: ("", "")),
        "IN": Nationality("indian", "indien indienne indiens indiennes", seats: ("", "")),
        "IR": Nationality(
            "iranian", "iranien iranienne iraniens iraniennes", seats: ("tehran", "téhéran")),
        "KP": Nationality(
            "north-korean", "nord-coréen nord-coréenne nord-coréens nord-coréennes",
            seats: ("pyongyang", "pyongyang")),
        "RU": Nationality(
            "russian", "russe russes", seats: ("moscow kremlin", "moscou kremlin")),
        "SA": Nationality(
            "saudi", "saoudien saoudienne saoudiens saoudiennes", seats: ("riyadh", "riyad")),
        "UA": Nationality(
            "ukrainian", "ukrainien ukrainienne ukrainiens ukrainiennes", seats: ("kyiv", "kiev")),
        "US": Nationality(
            "american", "américain américaine américains américaines",
            seats: ("washington", "washington")),
        "VN": Nationality(
            "vietnamese", "vietnamien vietnamienne vietnamiens vietnamiennes",
            seats: ("hanoi", "hanoï")),
    ]
}
