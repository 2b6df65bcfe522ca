import Observatory
import Templates

/// The strings that the code uses, checked against the string files at load.
///
/// Each family of pages adds its own in an extension, and lists them in `all`.
enum Keys {
    static let matrix: StringKey = "nav.matrix"
    static let norms: StringKey = "nav.norms"
    static let instruments: StringKey = "nav.instruments"
    static let actors: StringKey = "nav.actors"
    static let commitments: StringKey = "nav.commitments"
    static let cases: StringKey = "nav.cases"
    static let coverage: StringKey = "nav.coverage"
    static let outlets: StringKey = "nav.outlets"
    static let timeline: StringKey = "nav.timeline"

    /// The title of a kind's index.
    static func index(of kind: EntryKind) -> StringKey {
        switch kind {
        case .norm: norms
        case .instrument: instruments
        case .actor: actors
        case .commitment: commitments
        case .case: cases
        case .coverage: coverage
        case .outlet: outlets
        case .page: "nav.pages"
        }
    }

    /// A standing in words; those of the method, unchanged.
    static func standing(_ standing: Standing) -> StringKey {
        StringKey("standing." + standing.rawValue)
    }

    /// A grade in words.
    static func grade(_ grade: Grade) -> StringKey { StringKey("grade." + grade.rawValue) }

    /// A finding's reading and grade in words: `Breach, supported`.
    static func finding(_ reading: Finding.Reading, _ grade: Grade) -> StringKey {
        StringKey("finding." + reading.rawValue + "-" + grade.rawValue)
    }

    static func confidence(_ confidence: Confidence) -> StringKey {
        StringKey("confidence." + confidence.rawValue)
    }

    static func strength(_ strength: Strength) -> StringKey {
        StringKey("strength." + strength.rawValue)
    }

    static func reason(_ reason: Weighing.Reason) -> StringKey {
        StringKey("reason." + reason.rawValue)
    }

    static func sourceKind(_ kind: Source.Kind) -> StringKey {
        StringKey("source-kind." + kind.rawValue)
    }

    static let basisStatement: StringKey = "basis.statement"

    static func basis(_ basis: Attribution.Basis) -> StringKey {
        StringKey("basis." + basis.rawValue)
    }

    static func act(_ act: Commitment.Act) -> StringKey { StringKey("act." + act.rawValue) }

    static func actorKind(_ kind: Actor.Kind) -> StringKey {
        StringKey("actor-kind." + kind.rawValue)
    }

    static func caseForm(_ form: Case.Form) -> StringKey { StringKey("case-type." + form.rawValue) }

    static func response(_ form: Response.Form) -> StringKey {
        StringKey("response." + form.rawValue)
    }

    static func family(_ family: Norm.Family) -> StringKey {
        StringKey("family." + family.rawValue)
    }

    static func nature(_ nature: Norm.Nature) -> StringKey {
        StringKey("nature." + nature.rawValue)
    }

    static func instrumentForm(_ form: Instrument.Form) -> StringKey {
        StringKey("instrument-type." + form.rawValue)
    }

    static func stage(_ stage: Instrument.Stage) -> StringKey {
        StringKey("stage." + stage.rawValue)
    }

    static func medium(_ medium: Outlet.Medium) -> StringKey {
        StringKey("media." + medium.rawValue)
    }

    /// `in French`, by the language's code.
    static let tongues: [String: StringKey] = Dictionary(
        uniqueKeysWithValues: tongueCodes.map { ($0, StringKey("tongue." + $0)) })

    private static let tongueCodes = [
        "ar", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hu", "it", "ja",
        "ko",
        "lt", "lv", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "tr", "uk", "zh",
    ]

    /// What a language calls itself, for the switch.
    static let ownNames = ["en": "English", "fr": "Français"]

    private static let shared: [StringKey] =
        EntryKind.allCases.filter { $0 != .page }.map(index)
        + [matrix, timeline] + Standing.allCases.map(standing) + Grade.allCases.map(grade)
        + Finding.Reading.allCases.flatMap { reading in
            Grade.allCases.filter { reading == .breach || $0 != .established }
                .map { finding(reading, $0) }
        }
        + Confidence.allCases.map(confidence) + Strength.allCases.map(strength)
        + Weighing.Reason.allCases.map(reason) + Source.Kind.allCases.map(sourceKind)
        + Attribution.Basis.allCases.map(basis) + [basisStatement]
        + Commitment.Act.allCases.map(act)
        + Actor.Kind.allCases.map(actorKind) + Case.Form.allCases.map(caseForm)
        + Response.Form.allCases.map(response) + Norm.Family.allCases.map(family)
        + Norm.Nature.allCases.map(nature) + Instrument.Form.allCases.map(instrumentForm)
        + Instrument.Stage.allCases.map(stage) + Outlet.Medium.allCases.map(medium)
        + tongues.values.sorted { $0.path < $1.path }

    /// Every string that the code uses.
    static let all: [StringKey] =
        shared
        + caseKeys + whoKeys + chartKeys + pressSectionKeys + pressKeys + indexKeys + partyKeys
        + overviewKeys + storyKeys + denialKeys + outlookKeys + methodKeys + searchKeys
        + versionKeys + newsroomKeys
        + citeKeys
}
