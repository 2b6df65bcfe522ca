import Observatory
import Templates

extension Keys {
    static let partyMembers = StringKey(counted: "party.members")

    /// `12 companies`.
    static func partiesOfKind(_ kind: Actor.Kind) -> StringKey {
        StringKey(counted: "party.of-kind." + kind.rawValue)
    }

    static let partyKeys: [StringKey] = [partyMembers] + Actor.Kind.allCases.map(partiesOfKind)
}
