extension Report {
    /// The report for people: each problem as compilers print theirs, then its line with a caret.
    ///
    /// - Parameters:
    ///   - coloured: whether escape codes may be used.
    ///   - source: the text of a line of a file, nil where it cannot be had.
    public func text(
        coloured: Bool = false, source: (_ path: String, _ line: Int) -> String? = { _, _ in nil }
    ) -> String {
        let ink = Ink(used: coloured)
        var text = ""
        for diagnostic in gravest {
            Report.write(diagnostic, to: &text, ink, source)
        }
        if diagnostics.count > Report.shown {
            text += "\(diagnostics.count - Report.shown) more are not shown: \(tally) in all\n"
        } else if !diagnostics.isEmpty {
            text += tally + "\n"
        }
        return text
    }

    /// Those that are shown: where there are too many, the gravest, in the order of the files.
    private var gravest: [Diagnostic] {
        guard diagnostics.count > Report.shown else { return diagnostics }
        let byGravity = diagnostics.indices.sorted { one, other in
            let (first, second) = (diagnostics[one].severity, diagnostics[other].severity)
            return first != second ? first > second : one < other
        }
        return byGravity.prefix(Report.shown).sorted().map { diagnostics[$0] }
    }

    private static func write(
        _ diagnostic: Diagnostic, to text: inout String, _ ink: Ink,
        _ source: (String, Int) -> String?
    ) {
        let kind = ink.paint(diagnostic.severity.rawValue + ":", diagnostic.severity)
        let message = ink.bold(diagnostic.message.printable)
        text += "\(diagnostic.location.printed): \(kind) \(message) [\(diagnostic.rule)]\n"
        writeExcerpt(at: diagnostic.location, to: &text, ink, source)
        if let help = diagnostic.help { text += "  help: \(help.printable)\n" }
        for note in diagnostic.notes {
            let kind = ink.paint("note:", .note)
            text += "\(note.location.printed): \(kind) \(note.message.printable)\n"
            writeExcerpt(at: note.location, to: &text, ink, source)
        }
    }

    private static func writeExcerpt(
        at location: Location, to text: inout String, _ ink: Ink,
        _ source: (String, Int) -> String?
    ) {
        guard let line = source(location.path, location.line) else { return }
        let excerpt = Excerpt(of: line, column: location.column, length: location.length)
        text += excerpt.line + "\n" + excerpt.indent + ink.mark(excerpt.marker) + "\n"
    }
}

extension Location {
    /// `path:line:column`, which every editor can jump to.
    fileprivate var printed: String { "\(path.printable):\(line):\(column)" }
}
