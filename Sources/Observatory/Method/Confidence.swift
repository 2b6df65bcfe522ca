/// How much a standing's deciding findings bear (method, section 3).
public enum Confidence: String, Sendable, Hashable, CaseIterable {
    /// No finding decides.
    case none
    case low, medium, high
}
