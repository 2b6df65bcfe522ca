import Observatory
import Templates

/// The words that tell what would change a standing.
extension Keys {
    static let changeLacking = StringKey("outlook.lacking", placeholders: ["case", "what"])
    static let changeUncovered = StringKey("outlook.uncovered", placeholders: ["element"])
    static let changeByDispute: StringKey = "outlook.by-dispute"
    static let changeDisputed: StringKey = "outlook.disputed"
    static let changeByDenial: StringKey = "outlook.by-denial"
    static let changeByDenials = StringKey("outlook.by-denials", placeholders: ["n"])
    static let changeByTime = StringKey(counted: "outlook.by-time")
    static let changeLapse = StringKey(
        counted: "outlook.lapse", placeholders: ["case", "date"])

    /// What would change a standing whose words depend on nothing else. Restraint and duty share
    /// some standings and leave them by different ways.
    static func change(_ standing: Standing, _ nature: Norm.Nature) -> StringKey {
        let isDuty = nature == .duty && shared.contains(standing)
        return StringKey("outlook." + standing.rawValue + (isDuty ? "-duty" : ""))
    }

    /// What would change the standing that several breaches of a grade make.
    static func changeOfBreaches(_ standing: Standing) -> StringKey {
        StringKey("outlook." + standing.rawValue + "-many", placeholders: ["n"])
    }

    /// What would change a duty partly honoured, by whether an act that honours it is well shown.
    static func changeOfPart(isWellShown: Bool) -> StringKey {
        StringKey("outlook.partly-honoured" + (isWellShown ? "-well" : ""))
    }

    /// What a breach lacks to be well supported.
    static func lack(_ lack: Weighing.Lack) -> StringKey {
        StringKey("outlook.lack." + lack.rawValue)
    }

    private static let shared: [Standing] = [.breachAlleged, .contested]

    static let outlookKeys: [StringKey] =
        [
            changeLacking, changeUncovered, changeByDispute, changeDisputed, changeByDenial,
            changeByDenials, changeByTime, changeLapse,
        ]
        + [Standing.breachEstablished, .breachSupported].map(changeOfBreaches)
        + [true, false].map { changeOfPart(isWellShown: $0) }
        + [
            Standing.notCommitted, .breachEstablished, .breachSupported, .breachAlleged, .contested,
            .noBreachCounted, .notHonoured, .honoured, .noFinding,
        ].map { change($0, .restraint) }
        + shared.map { change($0, .duty) } + Weighing.Lack.allCases.map(lack)
}
