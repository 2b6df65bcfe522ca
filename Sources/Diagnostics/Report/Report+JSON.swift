extension Report {
    /// The report as one JSON object: `diagnostics`, all of them, and `summary`.
    ///
    /// - Parameter summary: what the summary says besides the counts of errors and warnings.
    package func json(summary: [JSON.Member] = []) -> String {
        let counts = [
            JSON.Member(key: "errors", value: .int(count(.error))),
            JSON.Member(key: "warnings", value: .int(count(.warning))),
        ]
        let report: JSON = [
            "diagnostics": .array(diagnostics.map(Report.json(of:))),
            "summary": .object(counts + summary),
        ]
        return report.text(.indented) + "\n"
    }

    private static func json(of diagnostic: Diagnostic) -> JSON {
        var members = place(diagnostic.location)
        members += [
            JSON.Member(key: "severity", value: .string(diagnostic.severity.rawValue)),
            JSON.Member(key: "rule", value: .string(diagnostic.rule)),
            JSON.Member(key: "message", value: .string(diagnostic.message)),
            JSON.Member(key: "help", value: .optional(diagnostic.help)),
        ]
        if !diagnostic.notes.isEmpty {
            members.append(JSON.Member(key: "notes", value: .array(diagnostic.notes.map(json(of:)))))
        }
        return .object(members)
    }

    private static func json(of note: Diagnostic.Note) -> JSON {
        .object(place(note.location) + [JSON.Member(key: "message", value: .string(note.message))])
    }

    private static func place(_ location: Location) -> [JSON.Member] {
        [
            JSON.Member(key: "path", value: .string(location.path)),
            JSON.Member(key: "line", value: .int(location.line)),
            JSON.Member(key: "column", value: .int(location.column)),
        ]
    }
}
