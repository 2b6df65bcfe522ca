extension Report {
    /// The report as workflow commands, which GitHub shows beside the changed lines.
    public func github() -> String {
        diagnostics.map { Report.command(for: $0) + "\n" }.joined()
    }

    private static func command(for diagnostic: Diagnostic) -> String {
        let place = diagnostic.location
        let properties = [
            "file=" + escaped(place.path, in: .property),
            "line=\(place.line)",
            "col=\(place.column)",
            "endColumn=\(place.column + place.length)",
            "title=" + escaped(diagnostic.rule, in: .property),
        ]
        let message = [diagnostic.message, diagnostic.help].compactMap(\.self)
            .joined(separator: "\n")
        return "::\(name(of: diagnostic.severity)) \(properties.joined(separator: ","))::"
            + escaped(message, in: .message)
    }

    private static func name(of severity: Severity) -> String {
        severity == .note ? "notice" : severity.rawValue
    }

    /// The two parts of a command, each with its own escapes.
    private enum Part { case property, message }

    private static func escaped(_ text: String, in part: Part) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":" where part == .property: escaped += "%3A"
            case "," where part == .property: escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}
