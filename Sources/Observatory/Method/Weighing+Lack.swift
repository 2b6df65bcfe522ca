extension Weighing {
    /// What the attributions of a breach lack to be graded supported (method, section 2), in the
    /// order in which they are told.
    public enum Lack: String, Sendable, Hashable, CaseIterable {
        /// Two origins that are legal, political or technical: there is none yet.
        case origins
        /// A second such origin.
        case secondOrigin = "second-origin"
        /// An origin that is not interested.
        case impartiality
        /// Evidence that was published.
        case evidence
        /// An origin that names the actor itself, not a group only.
        case naming
    }
}
