/// A rule of the method, with the examples that explain it on the method page and test it.
public struct MethodRule: Sendable, Identifiable {
    /// Its permanent name, in kebab case.
    public let id: String
    /// The section of the method that states it.
    public let section: Int
    /// The rule in a sentence, in English and in French.
    public let sentence: Text
    /// Where it applies.
    public let accepts: [Example]
    /// Where it does not, though it might seem to.
    public let rejects: [Example]

    /// A rule; see the properties.
    init(
        _ id: String, section: Int, _ english: String, _ french: String,
        accepts: [Example] = [], rejects: [Example] = []
    ) {
        self.id = id
        self.section = section
        sentence = Text(english: english, french: french)
        self.accepts = accepts
        self.rejects = rejects
    }

    /// Every rule, in the order of the method.
    public static let all: [MethodRule] =
        commitments + visibility + grades + voices + denials + reasons + honoured + standings
        + confidences + times
}

extension Text {
    /// A text in the two languages of the method page.
    init(english: String, french: String) {
        self.init([Wording(english, in: .english), Wording(french, in: .french)])
    }
}
