import Observatory
import Templates

/// A year of a dossier's history.
struct YearView: View {
    var year: String
    var mark: MarkView
    /// Whether the standing is another than the year before.
    var isTurn: Bool

    static let fields = Fields<YearView>(
        "year",
        [
            .text("year") { $0.year }, .view("mark", MarkView.self) { $0.mark },
            .flag("turn") { $0.isTurn },
        ])
}

extension Desk {
    /// The years of a dossier, the last one up to the date of record.
    func years(of dossier: Dossier) -> [YearView] {
        let before = [nil] + dossier.history.dropLast().map { Standing?.some($0.standing) }
        return zip(dossier.history, before).map { end, before in
            YearView(
                year: String(end.day.year), mark: mark(end.standing),
                isTurn: end.standing != before)
        }
    }

    /// A standing as shape and word.
    func mark(_ standing: Standing) -> MarkView {
        MarkView(code: standing.code, word: strings.text(Keys.standing(standing)))
    }
}
