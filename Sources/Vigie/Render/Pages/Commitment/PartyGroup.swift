import Templates

/// The parties of one kind: states, companies.
struct PartyGroup: View {
    /// The kind and how many, in words.
    var heading: String
    var parties: [PartyView]

    static let fields = Fields<PartyGroup>(
        "parties of a kind",
        [.text("heading") { $0.heading }, .list("parties") { $0.parties }])
}
