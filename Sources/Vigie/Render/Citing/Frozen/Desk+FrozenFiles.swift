import Observatory
import Templates

extension Desk {
    /// The citations beside every frozen page of the language, read from the page itself.
    func frozenCitations() -> [PlannedFile] {
        register.ledger.frozenFiles.flatMap { frozen -> [PlannedFile] in
            guard case .page(let page) = frozen.part, page.language == language,
                let kind = CitedKind(frozen.id.kind),
                let bytes = register.ledger.frozen[frozen.inside],
                let cited = FrozenReference(bytes)
            else { return [] }
            let genre = strings.text(Keys.citeGenre(kind))
            return CiteFileKind.formats.map { format in
                PlannedFile(path: page.address.dropFirst() + format.name) { bytes in
                    let reference = cited.reference(
                        to: frozen.number, kind, genre: genre, in: page.language)
                    if let reference { bytes += format.text(reference).utf8 }
                }
            }
        }
    }
}
