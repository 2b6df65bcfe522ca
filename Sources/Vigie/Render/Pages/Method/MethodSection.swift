import Templates

/// A section of the method: its rules, each with examples that are also its tests.
struct MethodSection: View {
    /// A tiny record, told, and what the method makes of it.
    struct Example: View {
        var sentence: String
        var outcome: String

        static let fields = Fields<Example>(
            "method example",
            [.text("sentence") { $0.sentence }, .text("outcome") { $0.outcome }])
    }

    /// A rule of the method.
    struct Rule: View {
        /// Its permanent name, which is its anchor too.
        var id: String
        var sentence: String
        /// Where it applies.
        var accepts: [Example]
        /// Where it does not, though it might seem to.
        var rejects: [Example]

        static let fields = Fields<Rule>(
            "method rule",
            [
                .text("id") { $0.id }, .text("sentence") { $0.sentence },
                .list("accepts") { $0.accepts }, .flag("has-accepts") { !$0.accepts.isEmpty },
                .list("rejects") { $0.rejects }, .flag("has-rejects") { !$0.rejects.isEmpty },
            ])
    }

    var heading: String
    var rules: [Rule]

    static let fields = Fields<MethodSection>(
        "method section",
        [.text("heading") { $0.heading }, .list("rules") { $0.rules }])
}
