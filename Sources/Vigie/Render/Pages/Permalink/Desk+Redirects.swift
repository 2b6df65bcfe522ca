import Observatory
import Templates

extension Desk {
    /// The old addresses of the language's pages.
    func redirectPages() -> [PlannedFile] {
        redirects(record.entries + register.withdrawn) {
            $0.addresses.path(of: $1, in: $0.language)
        }
    }

    /// A page at every old address of some entries.
    ///
    /// - Parameter address: Where an entry stands, by its identity, old or present.
    func redirects(
        _ entries: [Entry], to address: @escaping @Sendable (Desk, EntryID) -> String
    ) -> [PlannedFile] {
        entries.flatMap { entry in
            entry.aliases.map { alias in
                let old = EntryID(entry.id.kind, alias.slug)
                return page(at: address(self, old), "redirect") { desk in
                    let path = address(desk, entry.id)
                    return RedirectPage(
                        lang: desk.language.code, title: desk.title(of: entry),
                        href: desk.href(path), canonical: desk.absolute(path))
                }
            }
        }
    }

    /// `/_redirects`, for hosts that read it; none where there is nothing to forward.
    func redirectTable() -> [PlannedFile] {
        let lines = ForwardingTable(self).lines()
        guard !lines.isEmpty else { return [] }
        let table = Array(lines.joined().utf8)
        return [PlannedFile(path: "_redirects") { $0 += table }]
    }
}
