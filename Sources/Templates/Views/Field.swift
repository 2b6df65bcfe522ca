/// One thing that a template may name: its name, its kind and how it is read from the view.
public struct Field<Owner: View>: Sendable {
    @usableFromInline let name: String
    @usableFromInline let kind: FieldKind
    @usableFromInline let read: @Sendable (Owner) -> FieldValue

    @usableFromInline
    init(name: String, kind: FieldKind, read: @escaping @Sendable (Owner) -> FieldValue) {
        self.name = name
        self.kind = kind
        self.read = read
    }

    /// Plain text, escaped wherever it is printed: `{{title}}`.
    ///
    /// As a section it stands for "there is some": nil and `""` leave the section out.
    @inlinable
    public static func text(
        _ name: String, _ read: @escaping @Sendable (Owner) -> String?
    ) -> Field {
        Field(name: name, kind: .text) { .text(read($0) ?? "") }
    }

    /// Markup that is safe already, printed as it is: `{{{body}}}`.
    ///
    /// As a section it stands for "there is some": nil and `""` leave the section out.
    @inlinable
    public static func html(
        _ name: String, _ read: @escaping @Sendable (Owner) -> String?
    ) -> Field {
        Field(name: name, kind: .html) { .html(read($0) ?? "") }
    }

    /// A condition, for sections only: `{{#contested}}…{{/contested}}`.
    @inlinable
    public static func flag(
        _ name: String, _ read: @escaping @Sendable (Owner) -> Bool
    ) -> Field {
        Field(name: name, kind: .flag) { .flag(read($0)) }
    }

    /// A list of views, for sections only: `{{#attributions}}…{{/attributions}}`.
    @inlinable
    public static func list<Element: View>(
        _ name: String, of type: Element.Type = Element.self,
        _ read: @escaping @Sendable (Owner) -> [Element]
    ) -> Field {
        Field(name: name, kind: .list(type)) { .list(read($0).map(Frame.init)) }
    }

    /// A list of plain texts: `{{#aliases}}{{.}} {{/aliases}}`.
    @inlinable
    public static func texts(
        _ name: String, _ read: @escaping @Sendable (Owner) -> [String]
    ) -> Field {
        Field(name: name, kind: .list(TextItem.self)) {
            .list(read($0).map { Frame(TextItem(text: $0)) })
        }
    }

    /// Another view, or none: `{{#head}}{{title}}{{/head}}` or `{{head.title}}`.
    @inlinable
    public static func view<Inner: View>(
        _ name: String, _ type: Inner.Type = Inner.self,
        _ read: @escaping @Sendable (Owner) -> Inner?
    ) -> Field {
        Field(name: name, kind: .view(type)) { .view(read($0).map(Frame.init)) }
    }
}
