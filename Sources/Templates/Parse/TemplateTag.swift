import Diagnostics

/// A tag of a template, with its place.
struct TemplateTag: Sendable {
    /// What the tag asks for.
    enum Kind: Sendable {
        /// `{{name}}`
        case variable
        /// `{{{name}}}` or `{{& name}}`
        case raw
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{> name}}`
        case partial
        /// `{{! anything }}`
        case comment
    }

    let kind: Kind
    let name: String
    let location: Location

    /// Whether the tag puts something on its line.
    var prints: Bool {
        switch kind {
        case .variable, .raw, .partial: true
        case .section, .inverted, .close, .comment: false
        }
    }
}
