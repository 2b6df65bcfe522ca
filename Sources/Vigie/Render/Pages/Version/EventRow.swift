import Observatory
import Templates

/// Something that the observatory changed, in a line.
struct EventRow: View {
    /// What kind of change it is: `Correction`, `New version`, `Withdrawn`…
    var label: String
    /// What changed.
    var link: LinkView
    /// Its version, where it is one.
    var version: VersionRow?
    /// What changed, or why, in the editors' words.
    var notes: [WordsView] = []
    /// Of a standing: what it was and what it became.
    var standing: StandingChangeView?

    static let fields = Fields<EventRow>(
        "event",
        [
            .text("label") { $0.label }, .view("link", LinkView.self) { $0.link },
            .view("version", VersionRow.self) { $0.version }, .list("notes") { $0.notes },
            .view("standing", StandingChangeView.self) { $0.standing },
        ])
}

/// What was changed on one day.
struct EventDay: View {
    var date: DateView
    var rows: [EventRow]
    /// Entries that were published for the first time.
    var firsts: [LinkView]
    /// How many, in words.
    var summary: String

    static let fields = Fields<EventDay>(
        "day of events",
        [
            .view("date", DateView.self) { $0.date }, .list("rows") { $0.rows },
            .flag("has-rows") { !$0.rows.isEmpty }, .list("firsts") { $0.firsts },
            .flag("has-firsts") { !$0.firsts.isEmpty }, .text("summary") { $0.summary },
        ])
}
