/// The keys of a map.
struct Shape: Sendable {
    /// What such a map is called in messages, with its article: `an attribution`.
    let name: String
    /// Its keys, in the order of the content model.
    let keys: [Key]

    /// A map with these keys.
    init(_ name: String, _ keys: [Key]) {
        self.name = name
        self.keys = keys
    }

    func key(_ name: String) -> Key? { keys.first { $0.name == name } }
}
