/// A key of a map: its name, the form of its value, whether it must be there.
struct Key: Sendable {
    /// The name as written.
    let name: String
    /// The form of its value.
    let form: Form
    /// Whether leaving it out is an error.
    let isRequired: Bool

    /// A key that may be left out.
    init(_ name: String, _ form: Form) {
        self.init(name, form, isRequired: false)
    }

    private init(_ name: String, _ form: Form, isRequired: Bool) {
        self.name = name
        self.form = form
        self.isRequired = isRequired
    }

    /// A key that must be there.
    static func required(_ name: String, _ form: Form) -> Key {
        Key(name, form, isRequired: true)
    }
}
