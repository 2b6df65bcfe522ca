import Templates

extension Keys {
    static let whoSpeaks: StringKey = "who.speaks"
    static let whoIsNamed: StringKey = "who.is-named"
    static let whoTitle = StringKey(
        "who.title", placeholders: ["named", "attributions", "origins"])
    static let whoAttributions = StringKey(counted: "who.attributions")
    static let whoOrigins = StringKey(counted: "who.origins")
    static let whoAlso = StringKey("who.also", placeholders: ["note"])
    static let whoRepeated: StringKey = "who.repeated"
    static let whoTogether = StringKey("who.together", placeholders: ["note"])
    static let whoAfter = StringKey("who.after", placeholders: ["origin", "note"])
    static let whoWithdrawn: StringKey = "who.withdrawn"
    static let whoUnanswered: StringKey = "who.unanswered"
    static let whoDenied = StringKey("who.denied", placeholders: ["dates"])

    /// The strings of the drawing of who names whom.
    static let whoKeys: [StringKey] = [
        whoSpeaks, whoIsNamed, whoTitle, whoAttributions, whoOrigins, whoAlso, whoRepeated,
        whoTogether, whoAfter, whoWithdrawn, whoUnanswered, whoDenied,
    ]
}
