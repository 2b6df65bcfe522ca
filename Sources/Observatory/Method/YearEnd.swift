/// The standing of an actor on a norm at the end of a year, without its trace.
public struct YearEnd: Sendable, Hashable {
    /// 31 December, or the date of record for the last one.
    public let day: Day
    /// The standing.
    public let standing: Standing
    /// How much the deciding findings bore.
    public let confidence: Confidence
    /// The strongest commitment in force; nil where there was none.
    public let strength: Strength?
    /// How many findings were counted.
    public let counted: Int
    /// How many findings were seen and not counted.
    public let uncounted: Int
    /// Whether findings at alleged or above were not counted.
    public let isMarked: Bool

    /// A year end; see the properties.
    public init(
        day: Day, standing: Standing, confidence: Confidence, strength: Strength?, counted: Int,
        uncounted: Int, isMarked: Bool
    ) {
        self.day = day
        self.standing = standing
        self.confidence = confidence
        self.strength = strength
        self.counted = counted
        self.uncounted = uncounted
        self.isMarked = isMarked
    }

    /// A verdict, without its trace.
    public init(_ verdict: Verdict) {
        day = verdict.day
        standing = verdict.standing
        confidence = verdict.confidence
        strength = verdict.strength
        counted = verdict.counted
        uncounted = verdict.uncounted
        isMarked = verdict.isMarked
    }

    /// A judgement on a day.
    init(_ judgement: Judgement, on day: Day) {
        let uncounted = judgement.rulings.count { $0.uncounted != nil }
        self.init(
            day: day, standing: judgement.standing, confidence: judgement.confidence,
            strength: judgement.strength, counted: judgement.rulings.count - uncounted,
            uncounted: uncounted, isMarked: judgement.rulings.contains(where: \.isMarked))
    }

    /// The same on another day, nothing having changed.
    func repeated(on day: Day) -> YearEnd {
        YearEnd(
            day: day, standing: standing, confidence: confidence, strength: strength,
            counted: counted, uncounted: uncounted, isMarked: isMarked)
    }
}
