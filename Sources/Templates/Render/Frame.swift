/// A view in scope while a page is drawn, its type forgotten.
@usableFromInline
struct Frame {
    /// Reads a field by its place in the declaration.
    @usableFromInline let value: (Int) -> FieldValue

    @inlinable init<Owner: View>(_ view: Owner) {
        value = { Owner.fields.list[$0].read(view) }
    }
}
