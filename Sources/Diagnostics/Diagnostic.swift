/// One thing that is wrong with the content, told so that its editor can mend it.
///
/// Diagnostics are collected, never thrown: a run reports all of them.
public struct Diagnostic: Sendable, Hashable, Codable {
    /// The permanent name of the rule that is broken, such as `unknown-key`.
    public var rule: String
    /// How grave it is.
    public var severity: Severity
    /// What is wrong, the specific word first; one line, no full stop.
    public var message: String
    /// Where it stands.
    public var location: Location
    /// The way out, one line; absent where the message already says it.
    public var help: String?
    /// Other places that matter, such as the first of two equal keys.
    public var notes: [Note]

    /// A place that a diagnostic points at besides its own.
    public struct Note: Sendable, Hashable, Codable {
        /// What is to be seen there.
        public var message: String
        /// Where it is.
        public var location: Location

        /// A note with its place.
        public init(_ message: String, at location: Location) {
            self.message = message
            self.location = location
        }
    }

    /// A diagnostic; see the properties.
    public init(
        _ severity: Severity, rule: String, _ message: String, at location: Location,
        help: String? = nil, notes: [Note] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.location = location
        self.help = help
        self.notes = notes
    }
}

extension Diagnostic: Comparable {
    /// The stable order of a report: by place, then gravest first, then rule and message.
    public static func < (one: Diagnostic, other: Diagnostic) -> Bool {
        if one.location != other.location { return one.location < other.location }
        if one.severity != other.severity { return one.severity > other.severity }
        return (one.rule, one.message) < (other.rule, other.message)
    }
}
