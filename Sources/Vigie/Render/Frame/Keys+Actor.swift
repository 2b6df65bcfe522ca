import Templates

extension Keys {
    static let actorCountry: StringKey = "actor.country"
    static let actorNames: StringKey = "actor.names"
    static let actorCommitments: StringKey = "actor.commitments"
    static let actorAccused: StringKey = "actor.accused"
    static let actorElsewhere: StringKey = "actor.elsewhere"
    static let permalink: StringKey = "permalink.label"
    static let ownCommitments = StringKey(counted: "actor.own-commitments")
    static let commitmentCount = StringKey(counted: "actor.commitment-count")
    static let memberCount = StringKey(counted: "actor.member-count")

    static let actorKeys: [StringKey] = [
        actorCountry, actorNames, actorCommitments, actorAccused, actorElsewhere, permalink,
        ownCommitments, commitmentCount, memberCount,
    ]
}
