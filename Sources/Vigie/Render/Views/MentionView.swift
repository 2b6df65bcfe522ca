import Observatory
import Templates

/// A link to an entry with, where it has one, its date.
struct MentionView: View {
    var link: LinkView
    var date: DateView?

    static let fields = Fields<MentionView>(
        "mention",
        [.view("link", LinkView.self) { $0.link }, .view("date", DateView.self) { $0.date }])
}
