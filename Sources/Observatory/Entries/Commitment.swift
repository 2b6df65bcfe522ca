/// A dated act by which one or more actors take on an instrument.
public struct Commitment: Sendable, Hashable {
    /// By what act.
    public enum Act: String, Sendable, Hashable, CaseIterable {
        case adopted, endorsed, signed, ratified, joined, announced, proposed
    }

    /// One who takes the instrument on; its own keys win over the commitment's.
    public struct Party: Sendable, Hashable {
        /// Who.
        public let actor: Ref
        /// When, if not with the others.
        public let date: PartialDate?
        /// By what act, if not as the others.
        public let act: Act?
        /// When it withdrew, if not with the others.
        public let until: PartialDate?
        /// The entry's sources for it.
        public let sources: [Slug]

        /// A party; see the properties.
        public init(
            actor: Ref, date: PartialDate? = nil, act: Act? = nil, until: PartialDate? = nil,
            sources: [Slug] = []
        ) {
            self.actor = actor
            self.date = date
            self.act = act
            self.until = until
            self.sources = sources
        }
    }

    /// What entries of every kind have.
    public var entry: Entry
    /// What is taken on.
    public let instrument: Ref
    /// Who takes it on; never empty.
    public let parties: [Party]
    /// When.
    public let date: PartialDate
    /// When it ended for all; absent: it has not.
    public let until: PartialDate?
    /// By what act.
    public let act: Act
    /// The provisions taken on; empty: all.
    public let provisions: [Ref]
    /// Whether an organisation acts for all its members, as the General Assembly by consensus.
    public let extendsToMembers: Bool

    /// A commitment; see the properties.
    public init(
        entry: Entry, instrument: Ref, parties: [Party], date: PartialDate,
        until: PartialDate? = nil, act: Act, provisions: [Ref] = [], extendsToMembers: Bool = false
    ) {
        self.entry = entry
        self.instrument = instrument
        self.parties = parties
        self.date = date
        self.until = until
        self.act = act
        self.provisions = provisions
        self.extendsToMembers = extendsToMembers
    }
}
