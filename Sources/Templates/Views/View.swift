/// A value that a template draws: its fields are all that the template may name.
///
/// The fields are declared once; both the check of the templates at load and the rendering read
/// that declaration.
///
///     struct CaseView: View {
///         var title: String
///         var denials: [DenialView]
///
///         static let fields = Fields<CaseView>("case", [
///             .text("title") { $0.title },
///             .list("denials") { $0.denials },
///         ])
///     }
public protocol View: Sendable {
    /// What templates may name, and how each is read.
    static var fields: Fields<Self> { get }
}

extension View {
    /// The fields without the type that holds them, as the check sees them.
    static var shape: Shape { fields.shape }
}
