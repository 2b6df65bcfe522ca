extension Form {
    /// What a value of the form is called in messages, with its article.
    var described: String {
        switch self {
        case .string, .text: "a text"
        case .date: "a date"
        case .ref: "the slug of an entry"
        case .subject: "kind:slug"
        case .id: "a short id"
        case .boolean: "true or false"
        case .integer: "a whole number"
        case .url: "a web address"
        case .language: "a language code"
        case .country: "a country code"
        case .choice(let words): "one of " + words.joined(separator: ", ")
        case .list: "a list"
        case .map(let shape): shape.name
        case .byLanguage: "one for each language"
        }
    }

    /// A value of the form as an editor could write it.
    var sample: String {
        switch self {
        case .string, .text, .ref, .id: "…"
        case .date: "2017-05-12"
        case .subject: "case:wannacry-2017"
        case .boolean: "true"
        case .integer: "1"
        case .url: "https://…"
        case .language: "fr"
        case .country: "FR"
        case .choice(let words): words.first ?? "…"
        case .list(let item, let orSingle): orSingle ? item.sample : "[\(item.sample)]"
        case .map(let shape): "{\(shape.sample)}"
        case .byLanguage(let form): "{en: \(form.sample), fr: \(form.sample)}"
        }
    }
}

extension Shape {
    /// The keys that it must have, or else its first two, as an editor could write them.
    fileprivate var samples: [String] {
        let required = keys.filter(\.isRequired)
        return (required.isEmpty ? Array(keys.prefix(2)) : required)
            .map { "\($0.name): \($0.form.sample)" }
    }

    /// Its keys with values, as an editor could write them in one line.
    var sample: String { samples.joined(separator: ", ") }
}
