import Diagnostics
import Observatory
import Yaml

/// Looks for bare accusations: the record writes "attributed to X by Y", never "X did", unless the
/// case's attributions establish it (method, section 2).
struct AccusationCheck {
    private let languages: [Language]
    private let actors: [Slug: Actor]
    /// Those accused somewhere and established nowhere: for texts outside of cases.
    private let everywhere: Suspects

    /// A check against the actors and cases of a record.
    init(_ record: Record, languages: [Language]) {
        self.languages = languages
        let actors = Dictionary(
            record.actors.map { ($0.entry.slug, $0) }, uniquingKeysWith: { first, _ in first })
        self.actors = actors
        let accused = Set(record.cases.flatMap { $0.accused(actors) })
        let established = Set(record.cases.flatMap(\.established))
        everywhere = Suspects(
            accused.subtracting(established).sorted().compactMap { actors[$0] },
            languages: languages)
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
        attributions.reduce(into: []) { accused, attribution in
            accused.insert(attribution.to.slug)
            accused.formUnion(actors[attribution.to.slug]?.links.map(\.actor.slug) ?? [])
        }
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
