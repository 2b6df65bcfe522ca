import Foundation
import Observatory
import Templates
import Testing

@testable import Vigie

/// A dossier of a small record as the site words it, with the templates of this repository.
struct Reading {
    let desk: Desk
    let dossier: Dossier

    /// The dossier of the scene's actor `a` and norm `n`, worded in a language.
    init(_ scene: Scene, _ language: Language) throws {
        let register = Register(
            site: .fallback, record: scene.record, withdrawn: [], bodies: [:],
            translations: Translations(), backlinks: Backlinks(scene.record, [:]),
            addresses: Addresses(pagePaths: [:]), images: [])
        dossier = try #require(scene.dossier)
        let stationery = try Reading.stationery.get()
        desk = Desk(
            assessment: Assessment(
                register: register, asOf: dossier.current.day, dossiers: [dossier]),
            language: language, strings: stationery.library.strings(in: language.code),
            assets: stationery.assets, library: stationery.library)
    }

    /// The sentences to quote, without markup.
    var quoted: String { plain(DossierWords(dossier, desk).quotable(dossier.current)) }

    /// What other sites and indexes show of them.
    var summary: String { DossierWords(dossier, desk).summary(dossier.current) }

    /// What would change it, a paragraph each.
    var outlook: [String] { DossierOutlook(dossier, desk).paragraphs }

    /// How it was reached, without markup, a paragraph each.
    var story: [String] {
        DossierStory(desk: desk).paragraphs(dossier.current, of: dossier.actor).map {
            plain($0.html)
        }
    }

    /// What each finding rests on.
    var origins: [String] {
        dossier.current.weighings.compactMap { weighing in
            desk.record.case(weighing.case).map { desk.origins(of: weighing, in: $0) }
        }
    }

    private func plain(_ html: String) -> String {
        html.replacingOccurrences(of: "<[^>]*>", with: "", options: .regularExpression)
    }

    private static let stationery = Result {
        let root = URL(fileURLWithPath: #filePath).pathComponents.prefix {
            $0 != "Tests"
        }
        let folder = "/" + root.dropFirst().joined(separator: "/") + "/templates"
        return try Stationery.load(folder: folder, languages: [.english, .french]).product
    }
}
