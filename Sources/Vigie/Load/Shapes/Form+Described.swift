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
        case .byLanguage: "a map of languages"
        }
    }
}
