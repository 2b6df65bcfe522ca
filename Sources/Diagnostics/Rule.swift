/// A rule of the content, with the examples that teach and test it.
public struct Rule: Sendable, Hashable, Identifiable {
    /// Its permanent name, in kebab case, printed in brackets after each message.
    public let id: String
    /// How grave a breach of the rule is.
    public let severity: Severity
    /// Why the rule is there, in a sentence for editors.
    public let why: String
    /// Examples that the rule lets pass.
    public let accepts: [Example]
    /// Examples that the rule reports, with `↓` before the place that it names.
    public let rejects: [Example]

    /// One file laid over the specimen site; the whole is then checked.
    public struct Example: Sendable, Hashable {
        /// The file's path inside the content folder, such as `cases/example.md`.
        public let path: String
        /// The file's text. In a rejected example `↓` (removed before the check) marks the place
        /// that the diagnostic names.
        public let text: String

        /// An example file.
        public init(_ path: String, _ text: String) {
            self.path = path
            self.text = text
        }
    }

    /// A rule; see the properties.
    public init(
        _ id: String, _ severity: Severity, why: String,
        accepts: [Example] = [], rejects: [Example] = []
    ) {
        self.id = id
        self.severity = severity
        self.why = why
        self.accepts = accepts
        self.rejects = rejects
    }

    /// A breach of this rule at a place.
    public func breach(
        _ message: String, at location: Location, help: String? = nil,
        notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(severity, rule: id, message, at: location, help: help, notes: notes)
    }
}
