import Observatory

/// What the checks of other entries may ask of an entry besides its name.
///
/// They see no more of it (`Proofreader.Library` holds nothing else), so that an edit that leaves
/// the outline as it was leaves all that is told of other entries as it was.
struct Outline: Sendable, Hashable {
    /// Whom a norm binds.
    var addressees: [Actor.Kind] = []
    /// The ids of a norm's elements, or of an instrument's provisions.
    var parts: [String] = []
    /// What an actor is.
    var kind: Actor.Kind?
    /// The ids of the headings of its bodies; empty where it has no body.
    var headings: [Language: Set<String>] = [:]

    init(_ work: TranslationMatch.Work) {
        switch work.facts {
        case .norm(let norm):
            addressees = norm.addressees
            parts = norm.elements.map(\.id.text)
        case .instrument(let instrument): parts = instrument.provisions.map(\.id.text)
        case .actor(let actor): kind = actor.kind
        case .commitment, .case, .coverage, .outlet, .page: break
        }
        headings = work.headings
    }
}
