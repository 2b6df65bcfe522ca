/// A source of an honoured finding, as it bears on the actor (method, section 2).
struct Witness: Sendable {
    /// Its place among the entry's sources.
    let place: Int
    /// Whose word it is: an actor's or a made-up slug, or a publisher's name.
    let origin: String
    /// The day from which it is seen; a source without a date is seen with its finding.
    let from: Day
    /// Whether it is of a kind that could check: a judgment, official, technical or research.
    let isIndependent: Bool
    /// Whether it is the actor's own word.
    let isOwn: Bool

    /// A source, read for the actor that a finding honours.
    init(_ source: Source, at place: Int, on actor: Actor) {
        let origin = source.word(on: actor)
        self.place = place
        self.origin = origin
        from = source.date?.firstDay ?? .always
        isIndependent = [.judgment, .official, .technical, .research].contains(source.kind)
        isOwn = origin == actor.entry.slug.text
    }

    /// What becomes of it on a day.
    func weight(on day: Day) -> Weighing.Voice.Weight {
        if day < from { return .later }
        return isOwn ? .uncounted : .counted
    }
}

extension Source {
    /// Whose word it is where it speaks of an actor: its `origin`, else its `by`, else its publisher.
    ///
    /// Where neither is said, a judgment, official, technical or company source is the actor's own
    /// word; so is one of any kind whose publisher bears the actor's name.
    func word(on actor: Actor) -> String {
        if let speaker = origin ?? by { return speaker.slug.text }
        let isOwn =
            [.judgment, .official, .technical, .company].contains(kind) || actor.bears(publisher)
        return isOwn ? actor.entry.slug.text : publisher
    }
}

extension Actor {
    /// Whether it goes by a name.
    func bears(_ name: String) -> Bool {
        alsoKnownAs.contains(name) || entry.title.wordings.contains { $0.words == name }
    }
}
