/// What a template may do with a field.
@usableFromInline
enum FieldKind: Sendable {
    case text
    case html
    case flag
    case list(any View.Type)
    case view(any View.Type)

    /// The kind in the words of a message, with its article.
    var description: String {
        switch self {
        case .text: "a text"
        case .html: "markup"
        case .flag: "a flag"
        case .list: "a list"
        case .view: "a view"
        }
    }
}
