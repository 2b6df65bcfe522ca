import Observatory
import Templates

/// A year of a dossier's history.
struct YearView: View {
    var year: String
    var mark: MarkView

    static let fields = Fields<YearView>(
        "year", [.text("year") { $0.year }, .view("mark", MarkView.self) { $0.mark }])
}

extension Desk {
    /// The years of a dossier, the last one up to the date of record.
    func years(of dossier: Dossier) -> [YearView] {
        dossier.history.map { end in
            YearView(year: String(end.day.year), mark: mark(end.standing))
        }
    }

    /// A standing as shape and word.
    func mark(_ standing: Standing) -> MarkView {
        MarkView(code: standing.code, word: strings.text(Keys.standing(standing)))
    }
}
