/// Who wrote something, as bibliographies sort names.
enum Byline: Sendable, Hashable {
    /// An institution, an agency, a desk, a pen name: never taken apart.
    case institution(String)
    /// A person.
    case person(given: String, family: String)

    /// Reads a name as printed.
    ///
    /// A person has two words or more, all with a capital but for particles (`Vincent van Gogh`), and
    /// none that the outlet's name has too (`CircleID Reporter`). When in doubt a name stays whole:
    /// that prints right in every style, and only sorts by its first word.
    init(printed name: String, in outlet: String) {
        let words = name.split(separator: " ").map(String.init)
        let isNoName = name.contains { "/,;&0123456789".contains($0) }
        let outletWords = Set(outlet.lowercased().split(separator: " ").map(String.init))
        guard words.count > 1, !isNoName, words[0].first?.isUppercase == true,
            words[words.count - 1].first?.isUppercase == true,
            words.allSatisfy({ $0.first?.isUppercase == true || Byline.particles.contains($0) }),
            !words.contains(where: { outletWords.contains($0.lowercased()) })
        else {
            self = .institution(name)
            return
        }
        let family = words.firstIndex { Byline.particles.contains($0) } ?? words.count - 1
        self = .person(
            given: words[..<family].joined(separator: " "),
            family: words[family...].joined(separator: " "))
    }

    /// The name as one reads it.
    var name: String {
        switch self {
        case .institution(let name): name
        case .person(let given, let family): given + " " + family
        }
    }

    /// The name as it is sorted: `Sanger, David E.`; an institution's as it is.
    var sorted: String {
        switch self {
        case .institution(let name): name
        case .person(let given, let family): family + ", " + given
        }
    }

    private static let particles: Set<String> = [
        "al", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "la", "le",
        "ten", "ter", "van", "von", "zu",
    ]
}
