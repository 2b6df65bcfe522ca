import Observatory
import Templates

/// A standing that became another: when, from what to what, and what changed it.
struct StandingChangeView: View {
    var date: DateView
    /// Absent where nothing was said of the pair.
    var from: MarkView?
    /// Absent where nothing is said of the pair any more.
    var to: MarkView?
    /// The entries that changed it.
    var causes: [LinkView]
    /// What else did, in words.
    var cause: String?

    static let fields = Fields<StandingChangeView>(
        "change of a standing",
        [
            .view("date", DateView.self) { $0.date }, .view("from", MarkView.self) { $0.from },
            .view("to", MarkView.self) { $0.to }, .list("causes") { $0.causes },
            .flag("has-causes") { !$0.causes.isEmpty }, .text("cause") { $0.cause },
        ])
}

extension Desk {
    /// A standing that became another.
    func change(_ standing: RecordedStanding, from before: Standing?) -> StandingChangeView {
        var causes: [LinkView] = []
        var cause: String?
        for reason in standing.causes {
            switch reason {
            case .entry(let id): causes.append(present(id))
            case .method: cause = strings.text(Keys.causeMethod)
            case .time: cause = strings.text(Keys.causeTime)
            }
        }
        return StandingChangeView(
            date: date(standing.date), from: before.map { mark($0) },
            to: standing.standing.map { mark($0) }, causes: causes, cause: cause)
    }

    /// The changes among standings that were published, the latest first.
    func changes(_ standings: [RecordedStanding]) -> [StandingChangeView] {
        zip(standings, standings.dropFirst()).map { change($1, from: $0.standing) }.reversed()
    }

    /// A link to an entry that may have been withdrawn or renamed since: its address answers.
    func present(_ id: EntryID) -> LinkView {
        if record.contains(id) { return link(id) }
        if let entry = register.withdrawn.first(where: { $0.id == id }) {
            return LinkView(href: href(id), label: title(of: entry))
        }
        guard
            let entry = record.entries(of: id.kind).first(where: {
                $0.formerSlugs.contains(id.slug)
            })
        else { return LinkView(href: nil, label: WordsView(text: id.slug.text)) }
        return link(entry.id)
    }
}
