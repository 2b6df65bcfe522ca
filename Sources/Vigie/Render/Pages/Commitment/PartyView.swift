import Templates

/// Who committed itself, by which act and when.
struct PartyView: View {
    var actor: LinkView
    /// By what act, in words.
    var act: String
    var date: DateView
    /// When it withdrew.
    var until: DateView?
    /// How many members of an organisation it reaches, in words.
    var members: String?
    /// The raised numbers of its sources.
    var marks = ""

    static let fields = Fields<PartyView>(
        "party",
        [
            .view("actor", LinkView.self) { $0.actor }, .text("act") { $0.act },
            .view("date", DateView.self) { $0.date }, .view("until", DateView.self) { $0.until },
            .text("members") { $0.members }, .html("marks") { $0.marks },
        ])
}
