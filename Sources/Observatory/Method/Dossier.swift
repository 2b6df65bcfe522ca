/// All that the method says of an actor and a norm.
///
/// There are thousands, in lists that are copied at every edit of a preview: what a dossier holds is
/// held once however often it is copied.
public struct Dossier: Sendable, Hashable {
    private final class Contents: Sendable {
        let pledges: [Pledge]
        let current: Verdict
        let history: [YearEnd]
        let texts: [Slug]
        let ownTexts: [Slug]

        init(_ pledges: [Pledge], _ current: Verdict, _ history: [YearEnd]) {
            self.pledges = pledges
            self.current = current
            self.history = history
            texts = Contents.texts(pledges)
            ownTexts = Contents.texts(pledges.filter { $0.through == nil })
        }

        private static func texts(_ pledges: [Pledge]) -> [Slug] {
            pledges.reduce(into: []) { texts, pledge in
                if !texts.contains(pledge.instrument) { texts.append(pledge.instrument) }
            }
        }
    }

    /// The actor.
    public let actor: Slug
    /// The norm.
    public let norm: Slug
    private let contents: Contents

    /// Every commitment of the actor to the norm up to the date of record, ended ones too, by day.
    public var pledges: [Pledge] { contents.pledges }
    /// The verdict at the date of record, with its trace.
    public var current: Verdict { contents.current }
    /// At 31 December of each year from the first commitment on, and last at the date of record;
    /// only the last where there was never a commitment.
    public var history: [YearEnd] { contents.history }
    /// The texts of the pledges, each once.
    public var texts: [Slug] { contents.texts }
    /// The texts that the actor took on itself, each once.
    public var ownTexts: [Slug] { contents.ownTexts }
    /// What the current verdict makes of every finding.
    public var weighings: [Weighing] { contents.current.weighings }

    /// A dossier; see the properties.
    public init(
        actor: Slug, norm: Slug, pledges: [Pledge], current: Verdict, history: [YearEnd]
    ) {
        self.actor = actor
        self.norm = norm
        contents = Contents(pledges, current, history)
    }

    /// Whether both say the same.
    public static func == (one: Dossier, other: Dossier) -> Bool {
        one.actor == other.actor && one.norm == other.norm
            && (one.contents === other.contents
                || one.pledges == other.pledges && one.current == other.current
                    && one.history == other.history)
    }

    /// Hashes the pair: of one record no two dossiers have the same.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(actor)
        hasher.combine(norm)
    }
}
