import Foundation
import Testing

/// A site with one entry of each kind that matters, and edits of every kind.
enum Example {
    /// Laid over the specimen site.
    static let files: [String: String] = [
        "cases/theft.md": """
        ---
        title: {en: The theft, fr: Le vol}
        summary: {en: "Papers were taken <from> Acme & sons.", fr: "Des papiers ont été pris."}
        began: 2016-03
        disclosed: 2016-04-02
        types: [theft, leak]
        targets: [{actor: acme, country: FR, sector: {en: industry, fr: industrie}}]
        effects: [{text: {en: Ten files, fr: Dix fichiers}, source: report}]
        attributions:
          - {by: acme, to: utopia, date: 2017-01-05, basis: technical, interested: true, source: report}
          - {by: gazette, to: utopia, date: 2017-02, basis: media, source: paper}
        denials: [{by: utopia, date: 2017-03-01, reasoned: false, source: paper}]
        responses: [{by: acme, date: 2017-05, type: lawsuit, text: {en: A suit, fr: Un procès}, source: paper}]
        findings:
          - {norm: no-theft, actor: utopia, reading: breach, because: {en: It took, fr: Il a pris}, source: report}
        sources:
          - {id: report, publisher: Acme, title: "The \\"report\\"", url: "https://example.org/r?a=1&b=2", kind: company, by: acme, lang: en}
          - {id: paper, publisher: La Gazette, title: Le vol, url: "https://example.org/p", lang: fr, date: 2017-02-03}
        ---
        ## What happened

        So it was.[^paper] See [](actor:utopia) and [the norm](norm:no-theft).
        """,
        "cases/theft.fr.md":
            "---\n---\n## Les faits\n\nVraiment ? Oui.[^paper] Voir [](actor:utopia) et "
            + "[la norme](norm:no-theft).\n",
        "coverage/gazette-2017.md": """
        ---
        outlet: gazette
        lang: fr
        date: 2017-02-03
        headline: Le vol de l'année
        url: https://example.org/p
        about: [case:theft, actor:utopia]
        summary: {en: Tells of the theft, fr: Raconte le vol}
        ---
        """,
        "pages/about.md":
            "---\ntitle: {en: About, fr: À propos}\nmenu: true\npath: {fr: a-propos}\n---\n",
    ]

    /// A change that an editor makes.
    struct Edit: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let apply: @Sendable (SpecimenSite) throws -> Void
    }

    static let edits = [
        Edit(testDescription: "a text") { site in
            let text = files["cases/theft.md"]?.replacingOccurrences(
                of: "So it was", with: "It was so")
            try site.write("cases/theft.md", Data((text ?? "").utf8))
        },
        Edit(testDescription: "an actor's name") { site in
            try site.write(
                "actors/utopia.md",
                Data("---\nname: {en: Erewhon, fr: Erewhon}\nkind: state\ncountry: NO\n---\n".utf8))
        },
        Edit(testDescription: "a deletion") { site in
            try FileManager.default.removeItem(
                at: site.folder.appendingPathComponent("coverage/gazette-2017.md"))
        },
        Edit(testDescription: "a new entry") { site in
            try site.write(
                "pages/new.md", Data("---\ntitle: {en: New, fr: Nouveau}\nmenu: true\n---\n".utf8))
        },
        Edit(testDescription: "a rename that leaves an alias") { site in
            let old = site.folder.appendingPathComponent("coverage/gazette-2017.md")
            let text = try String(contentsOf: old, encoding: .utf8)
            try FileManager.default.removeItem(at: old)
            try site.write(
                "coverage/gazette-2017-02-03.md",
                Data(
                    text.replacingOccurrences(
                        of: "outlet: gazette", with: "outlet: gazette\naliases: [gazette-2017]"
                    ).utf8))
        },
        Edit(testDescription: "the site's settings") { site in
            let path = site.folder.appendingPathComponent("site.yaml")
            let text = try String(contentsOf: path, encoding: .utf8)
            try site.write(
                "site.yaml", Data(text.replacingOccurrences(of: "Specimen", with: "Example").utf8))
        },
    ]
}
