/// The plural forms of CLDR.
public enum PluralForm: String, Sendable, Hashable, CaseIterable {
    /// Where a language has a form for nothing.
    case zero
    /// The singular: English 1, French 0, 1 and 1.5.
    case one
    /// Where a language has a dual.
    case two
    /// Small numbers of the Slavic languages.
    case few
    /// Whole millions in French, where `de` may follow.
    case many
    /// All the rest; every language has it.
    case other
}
