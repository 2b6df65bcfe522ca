import Observatory
import Templates

/// What an accused actor answered: a denial, or its reply to the observatory.
struct AnswerView: View {
    var date: DateView
    /// `Denial, with reasons`.
    var label: String
    var `case`: LinkView
    var text: WordsView?

    static let fields = Fields<AnswerView>(
        "answer",
        [
            .view("date", DateView.self) { $0.date }, .text("label") { $0.label },
            .view("case", LinkView.self) { $0.case }, .view("text", WordsView.self) { $0.text },
        ])
}

extension Desk {
    /// The answers that meet the findings of a verdict, by date: each denial once, though several
    /// findings of a case meet it.
    func answers(to verdict: Verdict) -> [AnswerView] {
        var seen: Set<Slug> = []
        var answers: [(date: PartialDate, view: AnswerView)] = []
        for weighing in verdict.weighings where !weighing.denials.isEmpty {
            guard seen.insert(weighing.case).inserted, let incident = record.case(weighing.case)
            else { continue }
            let link = link(incident.entry.id)
            for denial in weighing.denials.map({ incident.denials[$0] }) {
                let label = denial.isSubstantiated ? Keys.denialReasoned : Keys.denialBare
                let view = AnswerView(
                    date: date(denial.date), label: strings.text(label), case: link,
                    text: words(denial.text))
                answers.append((denial.date, view))
            }
        }
        return answers.enumerated().sorted {
            ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
        }.map(\.element.view)
    }
}
