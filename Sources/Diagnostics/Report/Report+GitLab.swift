extension Report {
    /// The report as GitLab's code quality, which it shows beside the changed lines of a merge
    /// request.
    public func gitlab() -> String {
        JSON.array(diagnostics.map(Report.issue)).text(.indented) + "\n"
    }

    private static func issue(of diagnostic: Diagnostic) -> JSON {
        let place = diagnostic.location
        let words = [diagnostic.message, diagnostic.help].compactMap(\.self)
        return [
            "description": .string(words.joined(separator: "; ")),
            "check_name": .string(diagnostic.rule),
            "fingerprint": .string(fingerprint(of: diagnostic)),
            "severity": .string(severity(of: diagnostic)),
            "location": [
                "path": .string(place.path),
                "positions": ["begin": ["line": .int(place.line), "column": .int(place.column)]],
            ],
        ]
    }

    private static func severity(of diagnostic: Diagnostic) -> String {
        switch diagnostic.severity {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
    }

    /// By what GitLab knows a problem again in another version of the file (FNV-1a, 64 bits): the
    /// line has no say, since it moves.
    private static func fingerprint(of diagnostic: Diagnostic) -> String {
        let words = [diagnostic.location.path, diagnostic.rule, diagnostic.message]
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in words.joined(separator: "\0").utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
