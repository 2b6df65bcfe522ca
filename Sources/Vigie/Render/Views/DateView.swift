import Templates

/// A date at its own precision.
struct DateView: View {
    /// ISO 8601, for `datetime`.
    var iso: String
    /// In words, with the raised `er` of French.
    var html: String
    /// In words, plain.
    var text: String

    static let fields = Fields<DateView>(
        "date", [.text("iso") { $0.iso }, .html("words") { $0.html }, .text("text") { $0.text }])
}
