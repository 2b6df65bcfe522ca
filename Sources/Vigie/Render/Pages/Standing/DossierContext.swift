import Observatory
import Templates

/// What every dossier of a language says alike, worded once.
struct DossierContext: Sendable {
    let method: String
    let methodHref: String?
    let yearNote: String
    /// The standings that were published.
    let book: StandingBook

    init(_ desk: Desk) {
        method = desk.strings.text(Keys.methodVersion, ["version": Method.version])
        methodHref = Slug("method").flatMap { desk.record.page($0) }.map { desk.href($0.entry.id) }
        let day = desk.date(desk.assessment.asOf).text
        book = StandingBook(desk.register.ledger, desk.register)
        yearNote = desk.strings.text(Keys.yearNote, ["date": day])
    }
}
