import Diagnostics
import Observatory
import Yaml

/// Looks for bare accusations: the record writes "attributed to X by Y", never "X did", unless the
/// case's attributions establish it (method, section 2).
struct AccusationCheck {
    private let languages: [Language]
    private var actors: [Slug: Actor]
    /// Those accused somewhere and established nowhere: for texts outside of cases.
    private let everywhere: Suspects
    private let suspected: Set<Slug>

    /// A check against the actors and cases of a record.
    init(_ record: Record, languages: [Language]) {
        self.languages = languages
        let actors = Dictionary(
            record.actors.map { ($0.entry.slug, $0) }, uniquingKeysWith: { first, _ in first })
        self.actors = actors
        suspected = AccusationCheck.suspected(record, actors)
        everywhere = Suspects(
            suspected.sorted().compactMap { actors[$0] }, languages: languages)
    }

    private static func suspected(_ record: Record, _ actors: [Slug: Actor]) -> Set<Slug> {
        var named: Set<Slug> = []
        for incident in record.cases {
            for attribution in incident.attributions { named.insert(attribution.to.slug) }
        }
        return AccusationCheck.accused(named, actors)
            .subtracting(record.cases.flatMap(\.established))
    }

    /// Who is said to be behind the groups among those named, and they themselves.
    fileprivate static func accused(_ named: Set<Slug>, _ actors: [Slug: Actor]) -> Set<Slug> {
        named.union(named.flatMap { actors[$0]?.links.map(\.actor.slug) ?? [] })
    }

    /// Takes up what an entry of the record says now.
    ///
    /// Sentences are read by the names of actors and by who is said to be behind them; outside of
    /// cases also by whom the cases of the whole record name and establish.
    ///
    /// - Parameter record: What all entries say now.
    /// - Returns: false where more than the entry's own sentences may read otherwise now.
    mutating func take(_ new: Facts, insteadOf old: Facts, in record: Record) -> Bool {
        switch (old, new) {
        case (.actor(let old), .actor(let new)):
            actors[new.entry.slug] = new
            return old.entry.title == new.entry.title && old.alsoKnownAs == new.alsoKnownAs
                && old.kind == new.kind && old.country == new.country
                && old.links.map(\.actor) == new.links.map(\.actor)
        case (.case(let old), .case(let new)):
            return old.accused(actors) == new.accused(actors) && old.established == new.established
                || AccusationCheck.suspected(record, actors) == suspected
        default: return true
        }
    }

    /// What is wrong in the sentences of an entry.
    func diagnostics(_ files: [(path: String, sentences: [Sentence])], in facts: Facts)
        -> [Diagnostic]
    {
        guard files.contains(where: { !$0.sentences.isEmpty }) else { return [] }
        let suspects = suspects(of: facts)
        return files.flatMap { path, sentences in
            sentences.compactMap { sentence in
                Accusation(in: sentence, of: suspects.names(in: sentence.language))
                    .map { breach($0, sentence, path) }
            }
        }
    }

    private func suspects(of facts: Facts) -> Suspects {
        guard case .case(let incident) = facts else { return everywhere }
        let accused = incident.accused(actors).subtracting(incident.established)
        return Suspects(accused.sorted().compactMap { actors[$0] }, languages: languages)
    }

    private func breach(
        _ accusation: Accusation, _ sentence: Sentence, _ path: String
    ) -> Diagnostic {
        let first = sentence.words[accusation.start].place
        let name = sentence.words[accusation.start..<accusation.start + accusation.count]
            .map(\.text).joined(separator: " ")
        let last = sentence.words[accusation.start + accusation.count - 1].place
        let length =
            last.line == first.line ? last.column + last.length - first.column : first.length
        return Rules.bareAccusation.breach(
            "'\(name)' is accused here, and the sentence does not say by whom",
            at: Location(path: path, line: first.line, column: first.column, length: length),
            help: sentence.language == .french
                ? "dites qui l’affirme : « attribué à X par Y », « selon Y »"
                : "say who says so: \"attributed to X by Y\", \"Y said that\"")
    }
}

extension Case {
    /// Whom its attributions name, and who is said to be behind the groups among them.
    fileprivate func accused(_ actors: [Slug: Actor]) -> Set<Slug> {
        AccusationCheck.accused(Set(attributions.map(\.to.slug)), actors)
    }

    /// Whom it shows to have acted: by its own admission, or by a judgment that names it. One that
    /// fell later is no longer any proof.
    fileprivate var established: Set<Slug> {
        Set(
            attributions.filter { attribution in
                attribution.until == nil
                    && (attribution.basis == .judicial
                        || attribution.basis == .admission
                            && attribution.by.slug == attribution.to.slug)
            }.map(\.to.slug))
    }
}
