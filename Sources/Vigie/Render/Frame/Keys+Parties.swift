import Observatory
import Templates

extension Keys {
    static let partyMembers = StringKey(counted: "party.members")
    static let partyUntil = StringKey("party.until-day", placeholders: ["date"])

    /// `12 companies`.
    static func partiesOfKind(_ kind: Actor.Kind) -> StringKey {
        StringKey(counted: "party.of-kind." + kind.rawValue)
    }

    static let partyKeys: [StringKey] =
        [partyMembers, partyUntil] + Actor.Kind.allCases.map(partiesOfKind)
}
