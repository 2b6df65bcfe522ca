/// The words of the interface in one language.
public struct Strings: Sendable {
    /// The language's dates, numbers and plural rules.
    public let wording: Wording

    private let entries: [String: StringEntry]

    init(_ table: StringTable) {
        wording = table.wording
        entries = table.entries
    }

    /// A plain string, its placeholders filled.
    ///
    /// A string that the language lacks was reported at load; its key then stands for it.
    public func text(_ key: StringKey, _ values: [String: String] = [:]) -> String {
        guard case .plain(let phrase) = entries[key.path]?.form else { return key.path }
        return phrase.text(values)
    }

    /// A counted string in the plural form of the number, which fills `{n}` in the language's way.
    public func count(_ key: StringKey, _ number: Int, _ values: [String: String] = [:]) -> String {
        guard case .plural(let forms) = entries[key.path]?.form,
            let phrase = forms[wording.pluralForm(of: number)] ?? forms[.other]
        else { return key.path }
        var values = values
        values["n"] = wording.number(number)
        return phrase.text(values)
    }

    /// The entry of a key, for templates.
    func entry(_ path: String) -> StringEntry? { entries[path] }
}
