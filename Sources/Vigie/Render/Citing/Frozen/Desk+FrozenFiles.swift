import Observatory
import Templates

extension Desk {
    /// The citations beside every frozen page of the language, read from the page itself.
    func frozenCitations() -> [PlannedFile] {
        register.ledger.frozenFiles.flatMap { frozen -> [PlannedFile] in
            guard case .page(let page) = frozen.part, page.language == language,
                let kind = CitedKind(frozen.id.kind),
                let bytes = register.ledger.frozen[frozen.inside],
                let reference = FrozenReference(bytes)?.reference(
                    to: frozen.number, kind, genre: strings.text(Keys.citeGenre(kind)),
                    in: language)
            else { return [] }
            let folder = page.address.dropFirst()
            return CiteFileKind.formats.map { format in
                PlannedFile(path: folder + format.name) { $0 += format.text(reference).utf8 }
            }
        }
    }
}
