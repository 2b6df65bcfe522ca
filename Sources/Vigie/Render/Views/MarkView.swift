import Observatory
import Templates

/// A standing, or a finding's grade, as shape and word.
struct MarkView: View {
    /// The two letters of the mark: `bs` for a breach well supported (look, Marks).
    var code: String
    /// The word that always stands beside it.
    var word: String

    static let fields = Fields<MarkView>(
        "mark", [.text("code") { $0.code }, .text("word") { $0.word }])
}

extension Standing {
    /// The letters of its mark.
    var code: String {
        switch self {
        case .breachEstablished: "be"
        case .breachSupported: "bs"
        case .breachAlleged: "ba"
        case .contested: "co"
        case .noBreachCounted: "nb"
        case .honoured: "ho"
        case .partlyHonoured: "po"
        case .notHonoured: "nh"
        case .noFinding: "nf"
        case .notCommitted: "nc"
        }
    }
}
