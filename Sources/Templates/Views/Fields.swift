/// The fields of one kind of view, in the order of their declaration.
public struct Fields<Owner: View>: Sendable {
    @usableFromInline let list: [Field<Owner>]
    let shape: Shape

    /// The declaration of a view: its name in messages, and its fields, each name once.
    ///
    /// The name `t` is kept for the strings of the interface.
    public init(_ name: String, _ list: [Field<Owner>]) {
        self.list = list
        shape = Shape(name: name, fields: list.map { ($0.name, $0.kind) })
    }

    /// The fields of another view kept inside this one, as if they were declared here.
    ///
    /// Serves what every page has, such as its head: `PageFrame.fields.through(\.frame)`.
    public func through<Outer: View>(
        _ inner: @escaping @Sendable (Outer) -> Owner
    ) -> [Field<Outer>] {
        list.map { field in
            Field(name: field.name, kind: field.kind) { field.read(inner($0)) }
        }
    }
}
