import Observatory
import Templates

/// A finding of a dossier in a line.
struct FindingRow: View {
    var `case`: LinkView
    var began: DateView
    var mark: MarkView
    /// How many origins, and who they are.
    var origins: String
    /// What the actor answered, in words.
    var answer: String
    /// Why it is not counted; absent where it is.
    var reason: String?

    static let fields = Fields<FindingRow>(
        "finding",
        [
            .view("case", LinkView.self) { $0.case }, .view("began", DateView.self) { $0.began },
            .view("mark", MarkView.self) { $0.mark }, .text("origins") { $0.origins },
            .text("answer") { $0.answer }, .text("reason") { $0.reason },
        ])
}

extension Desk {
    /// A finding as the tables of a dossier show it.
    func findingRow(_ weighing: Weighing, in incident: Case) -> FindingRow {
        let finding = incident.findings[weighing.finding]
        return FindingRow(
            case: link(incident.entry.id), began: date(finding.began ?? incident.began),
            mark: mark(of: weighing), origins: origins(of: weighing, in: incident),
            answer: answer(to: weighing),
            reason: weighing.uncounted.map { strings.text(Keys.reason($0)) })
    }

    /// A finding's grade as shape and word.
    func mark(of weighing: Weighing) -> MarkView {
        MarkView(
            code: weighing.signal,
            word: strings.text(Keys.finding(weighing.reading, weighing.grade)))
    }

    private func answer(to weighing: Weighing) -> String {
        guard weighing.reading == .breach else { return "" }
        if weighing.denials.isEmpty { return strings.text(Keys.unanswered) }
        if weighing.isDisputed { return strings.text(Keys.disputed) }
        return strings.text(
            weighing.isDeniedWithReasons(in: record) ? Keys.deniedReasoned : Keys.deniedBare)
    }
}

extension Weighing {
    /// The letters of the mark of its grade.
    var signal: String {
        switch (reading, grade) {
        case (.honoured, _): "ho"
        case (.breach, .established): "be"
        case (.breach, .supported): "bs"
        case (.breach, .alleged): "ba"
        case (.breach, .weak): "bw"
        }
    }
}
