/// The standing of an actor on a norm on one day, with all that led to it.
public struct Verdict: Sendable, Hashable {
    /// The day.
    public let day: Day
    /// The first row of the method's table that fits.
    public let standing: Standing
    /// How much the deciding findings bear.
    public let confidence: Confidence
    /// The strongest commitment in force; nil where there is none.
    public let strength: Strength?
    /// The commitments in force, the strongest first, then by day, then by slug.
    public let pledges: [Pledge]
    /// Every finding of the pair seen on the day, by the case's beginning, then by slug and place.
    public let weighings: [Weighing]

    /// A verdict; see the properties.
    public init(
        day: Day, standing: Standing, confidence: Confidence, strength: Strength?,
        pledges: [Pledge], weighings: [Weighing]
    ) {
        self.day = day
        self.standing = standing
        self.confidence = confidence
        self.strength = strength
        self.pledges = pledges
        self.weighings = weighings
    }

    /// How many findings were counted.
    public var counted: Int { weighings.count { $0.uncounted == nil } }

    /// How many findings were seen and not counted.
    public var uncounted: Int { weighings.count - counted }

    /// Whether findings at alleged or above were not counted: the cell carries a mark.
    public var isMarked: Bool {
        weighings.contains { $0.uncounted != nil && $0.grade >= .alleged }
    }
}
