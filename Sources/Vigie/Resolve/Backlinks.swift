public import Observatory

/// Who refers to whom: everything that is derived from references and never written.
///
/// Every list is in the order of slugs, unless it says otherwise, and names nothing twice.
public struct Backlinks: Sendable {
    /// A provision of an instrument.
    public struct ProvisionID: Sendable, Hashable {
        /// The instrument.
        public let instrument: Slug
        /// The provision's id in it.
        public let provision: Slug
    }

    /// The provisions that state a norm, by instrument, in the order of the text.
    public internal(set) var provisionsOfNorm: [Slug: [ProvisionID]] = [:]
    /// The commitments that take on an instrument.
    public internal(set) var commitmentsOfInstrument: [Slug: [Slug]] = [:]
    /// The commitments that an actor is a party of.
    public internal(set) var commitmentsOfActor: [Slug: [Slug]] = [:]
    /// The organisations that an actor is or was a member of.
    public internal(set) var organisationsOfActor: [Slug: [Slug]] = [:]
    /// The groups said to be linked to an actor.
    public internal(set) var groupsOfActor: [Slug: [Slug]] = [:]
    /// The cases that attribute something to an actor, or find on it.
    public internal(set) var casesAccusing: [Slug: [Slug]] = [:]
    /// The cases that hit an actor.
    public internal(set) var casesTargeting: [Slug: [Slug]] = [:]
    /// The cases in which an actor attributes, or responds.
    public internal(set) var casesSpeaking: [Slug: [Slug]] = [:]
    /// The cases with a finding on a norm.
    public internal(set) var casesOfNorm: [Slug: [Slug]] = [:]
    /// The cases that name a case as related, or that it names.
    public internal(set) var relatedCases: [Slug: [Slug]] = [:]
    /// The articles of an outlet.
    public internal(set) var coverageOfOutlet: [Slug: [Slug]] = [:]
    /// The articles about an entry.
    public internal(set) var coverageAbout: [EntryID: [Slug]] = [:]
    /// The cases that quote an outlet as the author of an attribution.
    public internal(set) var casesOfOutlet: [Slug: [Slug]] = [:]
    /// The entries whose bodies link to an entry, in any language.
    public internal(set) var mentions: [EntryID: [EntryID]] = [:]
}
