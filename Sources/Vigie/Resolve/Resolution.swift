import Diagnostics
import Observatory

/// A resolved draft, with what one entry alone can be checked with again.
struct Resolution: Sendable {
    let register: Register
    /// What is wrong in an entry or a translation of it, each told at a file of the entry.
    let diagnostics: [Diagnostic]
    /// The addresses that two things would share.
    let collisions: [Diagnostic]
    /// The entries whose headings some body links to, on the site or not.
    let heard: Set<EntryID>
    let proofreading: Proofreading
}

/// What the entries of a draft are checked against.
struct Proofreading: Sendable {
    var library: Proofreader.Library
    var accusations: AccusationCheck

    /// What is wrong in an entry and its translations, by itself and against all others.
    func diagnostics(of work: TranslationMatch.Work) -> [Diagnostic] {
        var reader = Proofreader(work.manuscript, in: library)
        reader.checkFacts()
        for (language, body) in work.bodies.sorted(by: { $0.key < $1.key }) {
            reader.check(body.document, path: body.path, language: language)
        }
        return reader.diagnostics + accusations.diagnostics(work.bareSentences, in: work.facts)
    }
}
