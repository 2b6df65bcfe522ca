import Observatory
import Templates

extension Keys {
    static let dossierTitle = StringKey("dossier.title", placeholders: ["actor", "norm"])
    static let countedFindings = StringKey("dossier.counted-findings", placeholders: ["list"])
    static let shownOnly = StringKey(counted: "dossier.shown-only")
    static let othersShown = StringKey(counted: "dossier.others-shown")
    static let denialBare: StringKey = "dossier.denial-bare"
    static let denialReasoned: StringKey = "dossier.denial-reasoned"
    static let unanswered: StringKey = "dossier.unanswered"
    static let disputed: StringKey = "dossier.disputed"
    static let deniedBare: StringKey = "dossier.denied-bare"
    static let deniedReasoned: StringKey = "dossier.denied-reasoned"
    static let origins = StringKey(counted: "dossier.origins", placeholders: ["who"])
    static let noOrigin: StringKey = "dossier.no-origin"
    static let jointly = StringKey("dossier.jointly", placeholders: ["who"])
    static let jointlyWithOthers = StringKey(
        counted: "dossier.jointly-with-others", placeholders: ["who"])
    static let semicolon: StringKey = "dossier.semicolon"
    static let ownWord: StringKey = "dossier.weight.own-word"
    static let elsewhere = StringKey(counted: "dossier.elsewhere")
    static let echo = StringKey("dossier.weight.echo", placeholders: ["origin"])
    static let countedInterested: StringKey = "dossier.counted-interested"
    static let methodVersion = StringKey("dossier.method", placeholders: ["version"])
    static let yearNote = StringKey("dossier.year-note", placeholders: ["date"])

    static func sentence(_ standing: Standing) -> StringKey {
        StringKey(
            "dossier.sentence." + standing.rawValue, placeholders: ["actor", "norm", "date"])
    }

    /// Whether the sentence of a standing names the actor as the author of an act, said or not:
    /// `a breach by Russia`; the others name it bare.
    static func namesAuthor(_ standing: Standing) -> Bool {
        switch standing {
        case .honoured, .partlyHonoured, .notHonoured, .noFinding: false
        default: true
        }
    }

    static func tally(_ reading: Finding.Reading, _ grade: Grade) -> StringKey {
        StringKey(counted: "dossier.tally." + reading.rawValue + "-" + grade.rawValue)
    }

    /// What a voice counts for; an echo has its own wording.
    static func weight(_ weight: Weighing.Voice.Weight) -> StringKey {
        StringKey("dossier.weight." + weight.rawValue)
    }

    static func kicker(_ nature: Norm.Nature) -> StringKey {
        StringKey("dossier.kicker-" + nature.rawValue)
    }

    /// What a standing must not be taken for; nil where it speaks for itself.
    static func caveat(_ standing: Standing) -> StringKey? {
        caveats.contains(standing) ? StringKey("dossier.caveat." + standing.rawValue) : nil
    }

    private static let caveats: [Standing] = [
        .notCommitted, .noBreachCounted, .noFinding, .contested,
    ]

    static let dossierKeys: [StringKey] =
        [
            dossierTitle, countedFindings, shownOnly, othersShown, denialBare, denialReasoned,
            unanswered, disputed, deniedBare, deniedReasoned, origins, noOrigin, jointly,
            jointlyWithOthers, semicolon, ownWord, elsewhere, echo, countedInterested,
            methodVersion, yearNote,
        ]
        + Standing.allCases.map(sentence) + caveats.compactMap(caveat)
        + Norm.Nature.allCases.map(kicker)
        + Finding.Reading.allCases.flatMap { reading in
            [Grade.alleged, .supported, .established]
                .filter { reading == .breach || $0 != .established }.map { tally(reading, $0) }
        }
        + Weighing.Voice.Weight.allCases.filter { $0 != .echo && $0 != .elsewhere }.map(weight)
}
