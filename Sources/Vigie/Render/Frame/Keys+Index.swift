import Observatory
import Templates

extension Keys {
    /// The kinds whose indexes are drawn from one template.
    private static let listed: [EntryKind] = [.case, .coverage, .outlet, .commitment, .instrument]

    /// `In French, 2017`.
    static let indexTongueYear = StringKey(
        "catalogue.tongue-year", placeholders: ["tongue", "year"])
    static let indexAttributed = StringKey("catalogue.attributed", placeholders: ["actors"])
    static let indexDenying = StringKey("catalogue.denying", placeholders: ["actor"])
    static let indexPage = StringKey("catalogue.nth", placeholders: ["title", "n"])
    static let indexParties = StringKey(counted: "catalogue.parties")
    static let indexProvisions = StringKey(counted: "catalogue.provisions")

    /// What an index lists, in a sentence.
    static func lead(of kind: EntryKind) -> StringKey {
        StringKey("catalogue.lead." + kind.rawValue)
    }

    /// How many entries of a kind.
    static func tally(of kind: EntryKind) -> StringKey {
        StringKey(counted: "catalogue.tally." + kind.rawValue)
    }

    static let indexKeys: [StringKey] =
        [indexTongueYear, indexAttributed, indexDenying, indexPage, indexParties, indexProvisions]
        + listed.map(lead) + listed.map(tally)
}
