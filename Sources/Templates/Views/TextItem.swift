/// A text as the innermost thing in scope, printed by `{{.}}`.
@usableFromInline
struct TextItem: View {
    var text: String

    @usableFromInline
    init(text: String) { self.text = text }

    @usableFromInline
    static let fields = Fields<TextItem>("text", [.text(".") { $0.text }])
}
