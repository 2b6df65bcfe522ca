extension Report {
    /// The report as one JSON object: `diagnostics`, all of them, and `summary`.
    ///
    /// - Parameter summary: what the summary says besides the counts of errors and warnings.
    package func json(summary: [JSON.Member] = []) -> String {
        let counts = [
            JSON.Member("errors", .int(count(.error))),
            JSON.Member("warnings", .int(count(.warning))),
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
            JSON.Member("severity", .string(diagnostic.severity.rawValue)),
            JSON.Member("rule", .string(diagnostic.rule)),
            JSON.Member("message", .string(diagnostic.message)),
            JSON.Member("help", .optional(diagnostic.help)),
        ]
        if !diagnostic.notes.isEmpty {
            members.append(JSON.Member("notes", .array(diagnostic.notes.map(json(of:)))))
        }
        return .object(members)
    }

    private static func json(of note: Diagnostic.Note) -> JSON {
        .object(place(note.location) + [JSON.Member("message", .string(note.message))])
    }

    private static func place(_ location: Location) -> [JSON.Member] {
        [
            JSON.Member("path", .string(location.path)),
            JSON.Member("line", .int(location.line)),
            JSON.Member("column", .int(location.column)),
        ]
    }
}
