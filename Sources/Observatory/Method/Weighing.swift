/// What the method made of one finding on one day: its grade, and whether it counts.
public struct Weighing: Sendable, Hashable {
    /// Why a finding is shown but not counted (method, section 2), in the order in which they are tried.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        case notCommitted = "not-committed"
        case beforeTheCommitment = "before-the-commitment"
        case historic
        /// An honoured finding on a restraint: absence of a breach cannot be proved.
        case restraint
        case weak
        case contested
    }

    /// What became of one attribution of the case, or of one source of an honoured finding.
    public struct Voice: Sendable, Hashable {
        /// How it bears on the grade.
        public enum Weight: String, Sendable, Hashable, CaseIterable {
            /// It counts as an origin of its own.
            case counted
            /// It repeats another actor's word: that actor's voice, no evidence of its own.
            case echo
            /// It names neither the actor nor a group linked to it on a basis other than media.
            case elsewhere
            /// It bears on other norms only.
            case otherNorms = "other-norms"
            /// It is dated after the day.
            case later
            /// It was withdrawn, dismissed or annulled by the day.
            case withdrawn
            /// It has no source: an error of the content.
            case unsourced
            /// Press, where the grade is supported or above; an admission that is not the accused's
            /// own; or, of an honoured finding, the actor's own word.
            case uncounted
        }

        /// Its place among the case's attributions, or among the entry's sources of an honoured finding.
        public let place: Int
        /// The voice that it counts as; for a joint statement its made-up name.
        public let origin: String
        /// How it bears on the grade.
        public let weight: Weight

        /// A voice; see the properties.
        public init(place: Int, origin: String, weight: Weight) {
            self.place = place
            self.origin = origin
            self.weight = weight
        }
    }

    /// The case that holds the finding.
    public let `case`: Slug
    /// The finding's place among the case's findings.
    public let finding: Int
    /// Breached or honoured.
    public let reading: Finding.Reading
    /// The elements of a duty that an honoured finding covers.
    public let elements: [Slug]
    /// How well it is shown who acted.
    public let grade: Grade
    /// Why it is not counted; nil: it is.
    public let uncounted: Reason?
    /// Whether a sourced, reasoned denial meets a breach at supported or above: flagged as disputed,
    /// it counts no less.
    public let isDisputed: Bool
    /// How many origins it rests on.
    public let origins: Int
    /// What a breach lacks to be supported; empty from supported on, and of an honoured finding.
    public let lacks: [Lack]
    /// The last day on which it is not yet historic.
    public let countsUntil: Day
    /// Every attribution of the case (or source of an honoured finding) and what became of it.
    public let voices: [Voice]
    /// Places, among the case's denials, of the actor's own seen on the day.
    public let denials: [Int]

    /// A weighing; see the properties.
    public init(
        case: Slug, finding: Int, reading: Finding.Reading, elements: [Slug] = [], grade: Grade,
        uncounted: Reason?, isDisputed: Bool, origins: Int, lacks: [Lack], countsUntil: Day,
        voices: [Voice], denials: [Int]
    ) {
        self.case = `case`
        self.finding = finding
        self.reading = reading
        self.elements = elements
        self.grade = grade
        self.uncounted = uncounted
        self.isDisputed = isDisputed
        self.origins = origins
        self.lacks = lacks
        self.countsUntil = countsUntil
        self.voices = voices
        self.denials = denials
    }
}
