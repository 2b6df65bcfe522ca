/// A key of a map: its name, the form of its value, whether it must be there, what it means.
struct Key: Sendable {
    /// The name as written.
    let name: String
    /// The form of its value.
    let form: Form
    /// What it says, in a sentence for editors: drafts and schemas show it.
    let meaning: String
    /// Whether leaving it out is an error.
    let isRequired: Bool

    /// What it says, to stand behind a colon in a message; empty where nothing is told.
    var told: String {
        guard let first = meaning.first else { return "" }
        let rest = meaning.dropFirst()
        return ": " + first.lowercased() + (rest.last == "." ? rest.dropLast() : rest)
    }

    /// A key that may be left out.
    init(_ name: String, _ form: Form, _ meaning: String = "") {
        self.init(name, form, meaning, isRequired: false)
    }

    private init(_ name: String, _ form: Form, _ meaning: String, isRequired: Bool) {
        self.name = name
        self.form = form
        self.meaning = meaning
        self.isRequired = isRequired
    }

    /// A key that must be there.
    static func required(_ name: String, _ form: Form, _ meaning: String = "") -> Key {
        Key(name, form, meaning, isRequired: true)
    }
}
