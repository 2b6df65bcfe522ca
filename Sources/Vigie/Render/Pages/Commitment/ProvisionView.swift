import Templates

/// A provision of an instrument and the norms that it states.
struct ProvisionView: View {
    /// The id of its row: `p-` and its own.
    var anchor: String
    /// Where in the text it stands.
    var locator: String
    /// What it says, in our words.
    var text: WordsView?
    var norms: [LinkView]

    static let fields = Fields<ProvisionView>(
        "provision",
        [
            .text("anchor") { $0.anchor }, .text("locator") { $0.locator },
            .view("words", WordsView.self) { $0.text }, .list("norms") { $0.norms },
        ])
}
