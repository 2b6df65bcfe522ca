import Observatory
import Templates

/// The versions of the method, and of the page that tells it.
struct MethodHistoryPage: View {
    var frame: PageFrame
    var title: String
    /// The versions of the rules, the latest first.
    var versions: [VersionRow]
    /// The page that tells the method; absent where there is none.
    var page: LinkView?
    /// Its versions, the latest first.
    var rows: [VersionRow]

    static let fields = Fields<MethodHistoryPage>(
        "method history",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("title") { $0.title },
            .list("versions") { $0.versions }, .view("page", LinkView.self) { $0.page },
            .list("rows") { $0.rows }, .flag("has-rows") { !$0.rows.isEmpty },
        ])
}

extension Desk {
    /// The history of the method.
    func methodHistory() -> PlannedFile {
        page(at: addresses.methodHistory(in: language), "method-history") { desk in
            let addresses = desk.addresses
            let title = desk.strings.text(Keys.methodHistory)
            let page = Slug("method").flatMap { desk.record.page($0) }
            let heading = Heading(
                title: WordsView(text: title), path: { addresses.methodHistory(in: $0) },
                crumbs: [
                    PageFrame.Step(
                        label: desk.strings.text(Keys.corrections),
                        href: desk.href(addresses.corrections(in: desk.language)))
                ])
            return MethodHistoryPage(
                frame: desk.frame(heading), title: title,
                versions: desk.register.ledger.method.reversed().map { version in
                    VersionRow(
                        label: desk.strings.text(Keys.methodVersion, ["version": version.name]),
                        date: desk.date(version.date), isCorrection: false,
                        notes: version.notes.compactMap { desk.words($0) })
                }, page: page.map { desk.link($0.entry.id) },
                rows: page.map { desk.rows(of: desk.register.ledger.revisions(of: $0.entry)) } ?? []
            )
        }
    }
}
