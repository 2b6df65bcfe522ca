/// How printed text is set in a language.
public enum Typography {
    /// Sets French text: no-break spaces at `; : ! ?` and inside « », and curly apostrophes.
    ///
    /// U+202F stands before `;`, `!`, `?` and inside « », U+00A0 before `:`. A space that is there
    /// is replaced. One that is missing is added inside « », and before a sign that follows a
    /// letter, a digit, `)` or `»` and precedes a space or the end; so times, ratios and addresses
    /// stay. A straight apostrophe between letters becomes ’. What is set already stays as it is.
    public static func french(_ text: String) -> String {
        var output = Output(capacity: text.utf8.count + 16)
        var setter = FrenchSetter(escapes: false)
        var text = text
        text.withUTF8 { setter.set($0, into: &output) }
        setter.end(in: &output)
        return String(decoding: output.bytes, as: UTF8.self)
    }
}
