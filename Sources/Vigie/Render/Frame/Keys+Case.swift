import Observatory
import Templates

extension Keys {
    static let caseBeginning: StringKey = "case.beginning"
    static let caseBeginningDisclosed: StringKey = "case.beginning-disclosed"
    static let caseDisclosure: StringKey = "case.disclosure"
    static let caseEnd: StringKey = "case.end"
    static let caseAttribution = StringKey("case.attribution", placeholders: ["basis"])
    static let caseWithdrawal: StringKey = "case.withdrawal"
    static let caseDenial: StringKey = "case.denial"
    static let caseOwn: StringKey = "case.own"
    static let caseJoint: StringKey = "case.joint"
    static let caseShared: StringKey = "case.shared"
    static let caseInterested = StringKey("case.interested", placeholders: ["basis"])
    static let caseUnweighed: StringKey = "case.unweighed"
    static let caseCounted: StringKey = "case.counted"
    static let caseUncounted = StringKey("case.uncounted", placeholders: ["reason"])
    static let caseDisputed: StringKey = "case.disputed"
    static let caseOrigins = StringKey("case.origins", placeholders: ["n"])
    static let caseCommitted = StringKey(
        "case.committed", placeholders: ["instrument", "date", "strength"])
    static let caseCommittedLater = StringKey(
        "case.committed-later", placeholders: ["instrument", "date", "strength"])
    static let caseEvents: StringKey = "case.events"
    static let caseVoices: StringKey = "case.voices"
    static let caseEffects: StringKey = "case.effects"
    static let caseFindings: StringKey = "case.findings"
    static let casePress: StringKey = "case.press"
    static let caseSources: StringKey = "source.heading"

    static let pages: StringKey = "case.pages"

    static let caseKeys: [StringKey] = [
        caseBeginning, caseBeginningDisclosed, caseDisclosure, caseEnd, caseAttribution,
        caseWithdrawal, caseDenial, caseOwn, caseJoint, caseShared, caseInterested, caseUnweighed,
        caseCounted, caseUncounted, caseDisputed, caseOrigins, caseCommitted, caseCommittedLater,
        caseEvents,
        caseVoices, caseEffects, caseFindings, casePress, caseSources, pages,
    ]
}
