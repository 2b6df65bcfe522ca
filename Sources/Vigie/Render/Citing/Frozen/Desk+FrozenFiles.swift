import Observatory
import Templates

extension Desk {
    /// The citations beside every frozen page of the language, read from the page itself.
    func frozenCitations() -> [PlannedFile] {
        let ledger = register.ledger
        return ledger.frozenPages.filter { $0.page.language == language }.flatMap { frozen in
            guard let kind = CitedKind(frozen.id.kind), let page = ledger.frozen[frozen.inside],
                let reference = FrozenReference(page)?.reference(
                    to: frozen.number, kind, genre: strings.text(Keys.citeGenre(kind)),
                    in: language)
            else { return [PlannedFile]() }
            let folder = frozen.page.address.dropFirst()
            return CiteFileKind.formats.map { format in
                PlannedFile(path: folder + format.name) { $0 += format.text(reference).utf8 }
            }
        }
    }
}
