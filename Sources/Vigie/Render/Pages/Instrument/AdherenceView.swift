import Templates

/// A commitment to an instrument with its parties, as the instrument's page tells it.
struct AdherenceView: View {
    /// Parties of one kind.
    struct Kind: View {
        /// The kind and how many, in words.
        var heading: String
        var parties: [Party]

        static let fields = Fields<Kind>(
            "parties of a kind",
            [.text("heading") { $0.heading }, .list("parties") { $0.parties }])
    }

    /// A party by its name, with what sets it apart from the others.
    struct Party: View {
        var actor: LinkView
        /// Its own act, day or withdrawal, or the members whom it reaches; empty: as the others.
        var note: String

        static let fields = Fields<Party>(
            "party by name",
            [.view("actor", LinkView.self) { $0.actor }, .text("note") { $0.note }])
    }

    var commitment: LinkView
    /// By what act, in words.
    var act: String
    var date: DateView
    var until: DateView?
    var kinds: [Kind]

    static let fields = Fields<AdherenceView>(
        "adherence",
        [
            .view("commitment", LinkView.self) { $0.commitment }, .text("act") { $0.act },
            .view("date", DateView.self) { $0.date }, .view("until", DateView.self) { $0.until },
            .list("kinds") { $0.kinds },
        ])
}
