import Diagnostics
import Observatory

/// A key as a field of a form.
struct CMSField {
    let key: Key
    let languages: [Language]

    /// The field; what has words in every language of its own is shown beside its translation.
    var json: JSON {
        let isTranslated = ["title", "summary"].contains(key.name)
        return .object(
            [
                JSON.Member("name", .string(key.name)), JSON.Member("label", .string(key.name)),
                JSON.Member("hint", .string(key.meaning)),
                JSON.Member("required", .bool(key.isRequired)),
                JSON.Member("i18n", isTranslated ? true : false),
            ] + widget(isTranslated ? .string : key.form))
    }

    private func widget(_ form: Form) -> [JSON.Member] {
        switch form {
        case .string: [JSON.Member("widget", key.name == "summary" ? "text" : "string")]
        case .text: object(languages.map { Key($0.code, .string) })
        case .date: pattern("^\\d{4}(-\\d{2}(-\\d{2})?)?$", "2017-05-12, 2017-05 or 2017")
        case .ref, .id: pattern("^[a-z0-9]+(-[a-z0-9]+)*$", "a slug")
        case .subject: pattern("^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$", "kind:slug")
        case .boolean: [JSON.Member("widget", "boolean"), JSON.Member("default", false)]
        case .integer: [JSON.Member("widget", "number"), JSON.Member("value_type", "int")]
        case .url: pattern("^https?://\\S+$", "a web address")
        case .language: pattern("^[a-z]{2}$", "two lower-case letters")
        case .country: pattern("^[A-Z]{2}$", "two capitals")
        case .choice(let words): select(words, isMultiple: false)
        case .list(.choice(let words), _): select(words, isMultiple: true)
        case .list(.map(let shape), _): [JSON.Member("widget", "list"), fields(shape.keys)]
        case .list: [JSON.Member("widget", "list")]
        case .map(let shape): object(shape.keys)
        case .byLanguage(let form): object(languages.map { Key($0.code, form) })
        }
    }

    private func object(_ keys: [Key]) -> [JSON.Member] {
        [JSON.Member("widget", "object"), JSON.Member("collapsed", true), fields(keys)]
    }

    private func fields(_ keys: [Key]) -> JSON.Member {
        JSON.Member("fields", .array(keys.map { CMSField(key: $0, languages: languages).part }))
    }

    /// The field of a part of an entry, which has no file of its own in another language.
    private var part: JSON {
        .object(
            [
                JSON.Member("name", .string(key.name)), JSON.Member("label", .string(key.name)),
                JSON.Member("hint", .string(key.meaning)),
                JSON.Member("required", .bool(key.isRequired)),
            ] + widget(key.form))
    }

    private func pattern(_ pattern: String, _ words: String) -> [JSON.Member] {
        [
            JSON.Member("widget", "string"),
            JSON.Member("pattern", [.string(pattern), .string(words)]),
        ]
    }

    private func select(_ words: [String], isMultiple: Bool) -> [JSON.Member] {
        [
            JSON.Member("widget", "select"), JSON.Member("multiple", .bool(isMultiple)),
            JSON.Member("options", .array(words.map(JSON.string))),
        ]
    }
}
