import Templates

/// What happened, was said or done on one date of a case.
struct CaseMomentView: View {
    var date: DateView
    /// In the order of the case.
    var events: [CaseEventView]

    static let fields = Fields<CaseMomentView>(
        "moment",
        [.view("date", DateView.self) { $0.date }, .list("events") { $0.events }])

    /// Events by date, in the order that they have.
    static func moments(_ events: [CaseEventView]) -> [CaseMomentView] {
        var moments: [CaseMomentView] = []
        for event in events {
            if moments.last?.date.iso != event.date.iso {
                moments.append(CaseMomentView(date: event.date, events: []))
            }
            moments[moments.count - 1].events.append(event)
        }
        return moments
    }
}
