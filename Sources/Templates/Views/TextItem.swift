/// A text as the innermost thing in scope, printed by `{{.}}`.
struct TextItem: View {
    var text: String

    static let fields = Fields<TextItem>("text", [.text(".") { $0.text }])
}
