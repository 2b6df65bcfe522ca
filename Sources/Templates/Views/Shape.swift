/// What may be named of a view, without the view.
struct Shape: Sendable {
    /// The view's name in messages.
    let name: String
    /// The names in the order of their declaration.
    let names: [String]

    private let places: [String: (index: Int, kind: FieldKind)]

    init(name: String, fields: [(name: String, kind: FieldKind)]) {
        self.name = name
        names = fields.map(\.name)
        var places: [String: (index: Int, kind: FieldKind)] = [:]
        for (index, field) in fields.enumerated() {
            precondition(field.name != "t", "view '\(name)': 't' is kept for the strings")
            let before = places.updateValue((index, field.kind), forKey: field.name)
            precondition(before == nil, "view '\(name)' declares '\(field.name)' twice")
        }
        self.places = places
    }

    /// The place and kind of a field.
    func field(_ name: String) -> (index: Int, kind: FieldKind)? { places[name] }
}
