/// Where an actor stands on a norm (method, section 3), in the order of the method's table.
public enum Standing: String, Sendable, Hashable, CaseIterable {
    case notCommitted = "not-committed"
    case breachEstablished = "breach-established"
    case breachSupported = "breach-supported"
    case breachAlleged = "breach-alleged"
    case contested
    case noBreachCounted = "no-breach-counted"
    case notHonoured = "not-honoured"
    case honoured
    case partlyHonoured = "partly-honoured"
    case noFinding = "no-finding"
}
