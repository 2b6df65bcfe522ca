import Diagnostics

extension JSON {
    /// An object of the members that have a value, in the order given.
    static func members(_ members: [(String, JSON?)]) -> JSON {
        .object(members.compactMap { key, value in value.map { Member(key, $0) } })
    }

    /// A string, where there is one.
    static func text(_ text: String?) -> JSON? { text.map(JSON.string) }

    /// An array; nil of an empty one.
    static func list(_ values: [JSON]) -> JSON? { values.isEmpty ? nil : .array(values) }
}
