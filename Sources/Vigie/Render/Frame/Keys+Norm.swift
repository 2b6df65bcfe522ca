import Observatory
import Templates

extension Keys {
    static let normCode: StringKey = "norm.code"
    static let normFamily: StringKey = "norm.family"
    static let normAddressees: StringKey = "norm.addressees"
    static let normFirst: StringKey = "norm.first"
    static let normTexts: StringKey = "norm.stated-by"
    static let normCommitted: StringKey = "norm.committed"
    static let normCases: StringKey = "norm.cases"
    static let textCount = StringKey(counted: "norm.text-count")
    static let caseCount = StringKey(counted: "norm.case-count")
    static let actorsOnly = StringKey(counted: "norm.actors-only")
    static let actorsMore = StringKey(counted: "norm.actors-more")
    static let membersSince = StringKey(counted: "norm.members-since", placeholders: ["date"])

    /// A kind of actor in the plural, inside a sentence: `states`.
    static func addressee(_ kind: Actor.Kind) -> StringKey {
        StringKey("norm.addressee." + kind.rawValue)
    }

    /// Norm of restraint, or duty.
    static func normKicker(_ nature: Norm.Nature) -> StringKey {
        StringKey("norm.kicker-" + nature.rawValue)
    }

    /// Whether a text binds.
    static func force(of instrument: Instrument) -> StringKey {
        if instrument.stage == .proposed { return "norm.force-proposed" }
        return instrument.isBinding ? "norm.force-binding" : "norm.force-voluntary"
    }

    static let normKeys: [StringKey] =
        [
            normCode, normFamily, normAddressees, normFirst, normTexts, normCommitted, normCases,
            textCount, caseCount, actorsOnly, actorsMore, membersSince, "norm.force-proposed",
            "norm.force-binding", "norm.force-voluntary",
        ] + Norm.Nature.allCases.map(normKicker) + Actor.Kind.allCases.map(addressee)
}
