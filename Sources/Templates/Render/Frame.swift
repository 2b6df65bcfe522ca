/// A view in scope while a page is drawn, its type forgotten.
protocol Frame: AnyObject {
    /// Reads a field by its place in the declaration.
    func value(at index: Int) -> FieldValue
}

/// A view with the readers of its fields.
final class ViewFrame<Owner: View>: Frame {
    private let view: Owner
    private let fields: Fields<Owner>

    init(_ view: Owner) {
        self.view = view
        fields = Owner.fields
    }

    func value(at index: Int) -> FieldValue { fields.list[index].read(view) }
}
