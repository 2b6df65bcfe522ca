public import Markup
public import Observatory

/// What the bodies of a record say, and what follows from that alone.
///
/// The plan of a site is made without them: `Renderer` plans with a register that has none, and every
/// file gets them when it is drawn. So no words can decide which files there are, nor what one of
/// them was planned with, and a site whose words alone changed keeps its plan. That rests on no
/// list of what reads what: a plan that did ask for words would miss them in every build.
public struct Words: Sendable {
    /// The bodies, by entry and language; absent where an entry has none.
    public internal(set) var bodies: [EntryID: [Language: Document]] = [:]
    /// The digests of what entries say, by which a change is known.
    var contents: [EntryID: Digest] = [:]
    /// The languages whose translation does not follow the present original.
    var stale: [EntryID: Set<Language>] = [:]
    /// The entries whose bodies link to an entry, in any language.
    var mentions: [EntryID: [EntryID]] = [:]
}

extension Register {
    /// What its bodies say; set, it is the same register of other words.
    var words: Words {
        get {
            Words(
                bodies: bodies, contents: contents, stale: translations.stale,
                mentions: backlinks.mentions)
        }
        set {
            bodies = newValue.bodies
            contents = newValue.contents
            translations.stale = newValue.stale
            backlinks.mentions = newValue.mentions
        }
    }
}

extension Assessment {
    /// The same where the bodies say something else: what was assessed is not theirs.
    func saying(_ words: Words) -> Assessment {
        var assessment = self
        assessment.register.words = words
        return assessment
    }
}
