import Observatory

/// `/data/standings.csv`: every pair at each year's end and at the date of record.
struct StandingsFile {
    private static let head = [
        "actor", "norm", "date", "standing", "confidence", "commitment-strength", "counted",
        "uncounted", "method",
    ]

    /// The file, its lines by actor, norm and date.
    static func file(_ assessment: Assessment) -> PlannedFile {
        PlannedFile(path: "data/standings.csv") { bytes in
            CSV.append(head, to: &bytes)
            for dossier in assessment.dossiers {
                for end in dossier.history { CSV.append(line(dossier, end), to: &bytes) }
            }
        }
    }

    /// A pair at the end of a year.
    static func line(_ dossier: Dossier, _ end: YearEnd) -> [String] {
        [
            dossier.actor.text, dossier.norm.text, end.day.description, end.standing.rawValue,
            end.confidence.rawValue, end.strength?.rawValue ?? "", String(end.counted),
            String(end.uncounted), Method.version,
        ]
    }
}
