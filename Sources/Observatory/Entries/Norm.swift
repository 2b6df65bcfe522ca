/// A rule of conduct in cyberspace.
public struct Norm: Sendable, Hashable {
    /// Whether something must not be done, or must be.
    public enum Nature: String, Sendable, Hashable, CaseIterable {
        case restraint, duty
    }

    /// What the norm is about.
    public enum Family: String, Sendable, Hashable, CaseIterable {
        case restraint, protection, cooperation, responsibility
    }

    /// One of the things that a duty consists of.
    public struct Element: Sendable, Hashable {
        /// Unique in its norm; honoured findings name it.
        public let id: Slug
        /// What is to be done.
        public let text: Text
        /// Whether the duty is honoured only when this is.
        public let isCore: Bool

        /// An element; see the properties.
        public init(id: Slug, text: Text, isCore: Bool) {
            self.id = id
            self.text = text
            self.isCore = isCore
        }
    }

    /// What entries of every kind have.
    public var entry: Entry
    /// Restraint or duty.
    public let nature: Nature
    /// Its family.
    public let family: Family
    /// The kinds of actor that it addresses; never empty.
    public let addressees: [Actor.Kind]
    /// A short label, such as the letter of its paragraph.
    public let code: String?
    /// Its name in two or three words, for the heads of columns; absent: the title serves.
    public let short: Text?
    /// Its place among the norms; without one it comes after those that have one.
    public let order: Int?
    /// What a duty consists of; empty for a restraint.
    public let elements: [Element]

    /// A norm; see the properties.
    public init(
        entry: Entry, nature: Nature, family: Family, addressees: [Actor.Kind],
        code: String? = nil, short: Text? = nil, order: Int? = nil, elements: [Element] = []
    ) {
        self.entry = entry
        self.nature = nature
        self.family = family
        self.addressees = addressees
        self.code = code
        self.short = short
        self.order = order
        self.elements = elements
    }
}
