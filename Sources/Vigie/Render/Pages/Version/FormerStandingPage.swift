import Observatory
import Templates

/// What stands at the address of a standing of which nothing is said any more.
struct FormerStandingPage: View {
    var frame: PageFrame
    var title: String
    var actor: LinkView
    var norm: LinkView
    /// What was published, the latest first.
    var changes: [StandingChangeView]

    static let fields = Fields<FormerStandingPage>(
        "former standing",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("title") { $0.title },
            .view("actor", LinkView.self) { $0.actor }, .view("norm", LinkView.self) { $0.norm },
            .list("changes") { $0.changes }, .flag("has-changes") { !$0.changes.isEmpty },
        ])
}

extension Desk {
    /// Pages at the addresses of standings that were published and have no dossier any more: a
    /// redirect where the actor or the norm has another name now, else what became of it.
    func formerStandings() -> [PlannedFile] {
        let names = PresentNames(register)
        return names.formerPairs(assessment).map { pair, present in
            let path = addresses.standing(pair.actor, pair.norm, in: language)
            guard let present else {
                return page(at: path, "former-standing") { $0.formerStanding(pair) }
            }
            return page(at: path, "redirect") { desk in
                let path = desk.addresses.standing(present.actor, present.norm, in: desk.language)
                return RedirectPage(
                    lang: desk.language.code, title: desk.standingLink(present).label,
                    href: desk.href(path), canonical: desk.absolute(path))
            }
        }
    }

    private func formerStanding(_ pair: Pair) -> FormerStandingPage {
        let addresses = addresses
        let standings = register.ledger.standings[pair.actor]?.norms[pair.norm] ?? []
        let title = standingLink(pair).label
        var heading = Heading(
            title: title, path: { addresses.standing(pair.actor, pair.norm, in: $0) },
            section: addresses.section(.matrix, in: language),
            marks: Set(standings.compactMap { $0.standing?.code }))
        heading.isHidden = true
        return FormerStandingPage(
            frame: frame(heading), title: title.text, actor: present(EntryID(.actor, pair.actor)),
            norm: present(EntryID(.norm, pair.norm)), changes: changes(standings))
    }
}
