import Diagnostics

/// A string as one language has it.
struct StringEntry: Sendable {
    /// A plain text, or the plural forms of a counted one.
    enum Form: Sendable {
        case plain(Phrase)
        case plural([PluralForm: Phrase])
    }

    let form: Form
    /// The place of its key.
    let location: Location

    var isCounted: Bool {
        if case .plural = form { true } else { false }
    }

    /// The placeholders of all its forms together.
    var placeholders: Set<String> {
        switch form {
        case .plain(let phrase): phrase.placeholders
        case .plural(let forms):
            forms.values.reduce(into: []) { $0.formUnion($1.placeholders) }
        }
    }
}
