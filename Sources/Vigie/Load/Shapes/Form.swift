import Observatory

/// The form that a value must have, as content-model.md defines it.
///
/// The same declarations decode the content, word its faults and describe it to editors.
indirect enum Form: Sendable {
    /// Words kept as they are, whatever they look like.
    case string
    /// Words in the entry's own language, or a map of languages.
    case text
    /// `2017-05-12`, `2017-05` or `2017`.
    case date
    /// A slug that names an entry of a kind, or a part of one.
    case ref
    /// `kind:slug`.
    case subject
    /// A slug of its own: an id.
    case id
    /// `true` or `false`.
    case boolean
    /// A whole number.
    case integer
    /// An http or https address.
    case url
    /// A language code.
    case language
    /// An ISO 3166-1 alpha-2 code.
    case country
    /// One of these words.
    case choice([String])
    /// A list of values of one form; where `orSingle`, one value may stand alone.
    case list(Form, orSingle: Bool = false)
    /// A map with known keys.
    case map(Shape)
    /// A map from language codes to values of one form.
    case byLanguage(Form)
}
