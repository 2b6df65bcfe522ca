/// A field as read from a view.
@usableFromInline
enum FieldValue {
    case text(String)
    case html(String)
    case flag(Bool)
    case list([Frame])
    case view(Frame?)

    /// Whether a section over the value is drawn.
    var holds: Bool {
        switch self {
        case .text(let text), .html(let text): !text.isEmpty
        case .flag(let flag): flag
        case .list(let list): !list.isEmpty
        case .view(let view): view != nil
        }
    }
}
