import Diagnostics
import Foundation

@testable import Vigie

/// A small sound site on the disk, onto which a test lays files of its own.
struct SpecimenSite {
    /// The content folder.
    let folder: URL

    /// A site of its own for a test; its folder goes when the site is removed.
    init(_ files: [String: String] = [:]) throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("vigie-specimen-\(UUID().uuidString)")
        for (path, text) in SpecimenSite.sound.merging(files, uniquingKeysWith: { $1 }) {
            try write(path, Data(text.utf8))
        }
    }

    /// Lays a file over the site.
    func write(_ path: String, _ data: Data) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    /// Removes the folder.
    func remove() { try? FileManager.default.removeItem(at: folder) }

    /// Loads and resolves it.
    func check(jobs: Int = 2, drafts: Bool = false) async throws -> Outcome<Register> {
        let draft = try await Loader(folder: folder.path, jobs: jobs).load()
        let register = await Resolver(showsDrafts: drafts, jobs: jobs).resolve(draft.product)
        return Outcome(
            register.product, (draft.diagnostics + register.diagnostics).sorted())
    }

    /// What is wrong, as `path:line:column rule`, the path inside the content.
    func faults(jobs: Int = 2) async throws -> [String] {
        try await check(jobs: jobs).diagnostics.map { told($0) }
    }

    /// A diagnostic as `path:line:column rule`, the path inside the content.
    func told(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.location
        let path = place.path.replacingOccurrences(of: folder.path + "/", with: "")
        return "\(path):\(place.line):\(place.column) \(diagnostic.rule)"
    }

    /// Entries that lack a French version are noted in the sound site itself.
    private static let sound: [String: String] = [
        "site.yaml": """
        title: Specimen
        base-url: https://vigie.example
        languages: [en, fr]
        default-language: en
        contact: editors@vigie.example
        """,
        "norms/no-theft.md": """
        ---
        title: {en: No theft, fr: Pas de vol}
        nature: restraint
        family: restraint
        addressees: [state, company]
        ---
        """,
        "norms/help.md": """
        ---
        title: {en: Help, fr: Aide}
        nature: duty
        family: cooperation
        addressees: [state]
        elements: [{id: answer, text: {en: Answer, fr: Répondre}, core: true}]
        ---
        """,
        "actors/acme.md": "---\nname: Acme\nkind: company\ncountry: FR\n---\n",
        "actors/utopia.md": "---\nname: {en: Utopia, fr: Utopie}\nkind: state\ncountry: NO\n---\n",
        "outlets/gazette.md": "---\nname: La Gazette\nlanguages: [fr]\n---\n",
        "instruments/charter.md": """
        ---
        title: {en: The Charter, fr: La Charte}
        type: treaty
        adopted: 2015
        stage: in-force
        binding: true
        provisions:
          - {id: one, locator: "1", text: {en: None steals, fr: Nul ne vole}, norms: [no-theft]}
          - {id: two, locator: "2", text: {en: All help, fr: Tous aident}, norms: [help]}
        ---
        """,
        "commitments/utopia-signs.md": """
        ---
        title: {en: Utopia signs, fr: L’Utopie signe}
        instrument: charter
        date: 2015-12-23
        act: ratified
        parties: [{actor: utopia}]
        ---
        """,
        "cases/unfinished.md": """
        ---
        title: {en: Unfinished, fr: Inachevé}
        began: 2017
        types: [theft]
        status: draft
        ---
        """,
        "cases/retracted.md": """
        ---
        title: {en: Retracted, fr: Retiré}
        began: 2017
        types: [theft]
        status: withdrawn
        withdrawn: {date: 2018-01-02, reason: {en: Wrong, fr: Faux}}
        ---
        """,
        "pages/welcome.md": "---\ntitle: {en: Welcome, fr: Bienvenue}\n---\n",
        "pages/both.md": "---\ntitle: {en: Both, fr: Les deux}\n---\n",
        "pages/untranslated.md": "---\ntitle: Untranslated\n---\n",
        "pages/untranslated.fr.md": "---\ntitle: Non traduite\nof: 03bd0c404072\n---\n",
    ]
}
