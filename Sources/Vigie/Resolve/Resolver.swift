public import Diagnostics
import Markup
import Observatory

/// The second stage: a draft becomes a register, every reference of it checked.
public struct Resolver: Sendable {
    let showsDrafts: Bool
    private let jobs: Int

    /// A resolver.
    ///
    /// - Parameters:
    ///   - showsDrafts: Whether drafts are on the site.
    ///   - jobs: How many cores to use, at least 1.
    public init(showsDrafts: Bool, jobs: Int) {
        self.showsDrafts = showsDrafts
        self.jobs = jobs
    }

    /// Checks references, matches translations, derives backlinks and addresses.
    public func resolve(_ draft: Draft) async -> Outcome<Register> {
        let resolved = await resolution(of: draft)
        return Outcome(resolved.register, resolved.diagnostics + resolved.collisions)
    }

    /// The same, with what one entry alone can be checked with again.
    func resolution(of draft: Draft) async -> Resolution {
        let matched = TranslationMatch(draft, showsDrafts: showsDrafts)
        let register = register(draft, matched)
        let proofreading = Proofreading(
            library: Proofreader.Library(draft, matched, showsDrafts: showsDrafts),
            accusations: AccusationCheck(register.record, languages: draft.site.languages))
        let noted = await Cores.map(matched.works, jobs: jobs) { proofreading.diagnostics(of: $0) }
        let collisions = Collisions(draft, register, showsDrafts: showsDrafts).diagnostics
        let heard = matched.works.flatMap { $0.bodies.values.flatMap(\.document.linkedHeadings) }
        return Resolution(
            register: register, diagnostics: matched.diagnostics + noted.flatMap { $0 },
            collisions: collisions, heard: Set(heard), proofreading: proofreading)
    }

    private func register(_ draft: Draft, _ matched: TranslationMatch) -> Register {
        let works = matched.works.filter { isShown($0.manuscript.facts.entry) }
        let record = Record(works.map(\.facts))
        var bodies: [EntryID: [Language: Document]] = [:]
        for work in works where !work.bodies.isEmpty {
            bodies[work.facts.entry.id] = work.bodies.mapValues(\.document)
        }
        let paths = Dictionary(
            matched.works.compactMap { work in
                if case .page(let page) = work.facts { (page.entry.slug, page.path) } else { nil }
            }, uniquingKeysWith: { first, _ in first })
        return Register(
            site: draft.site, record: record,
            withdrawn: matched.works.map(\.facts.entry).filter(\.isWithdrawn),
            bodies: bodies, translations: matched.translations,
            backlinks: Backlinks(record, bodies), addresses: Addresses(pagePaths: paths),
            images: Resolver.shown(draft.images, in: works), ledger: draft.ledger,
            folder: draft.folder,
            contents: Dictionary(
                works.compactMap { work in
                    work.content.map { (work.facts.entry.id, $0) }
                }, uniquingKeysWith: { first, _ in first }))
    }

    /// Whether an entry is on the site.
    func isShown(_ entry: Entry) -> Bool {
        switch entry.status {
        case .published: true
        case .draft: showsDrafts
        case .withdrawn: false
        }
    }

    /// The images that the shown bodies show; others stay at home.
    private static func shown(
        _ images: [ContentImage], in works: [TranslationMatch.Work]
    ) -> [ContentImage] {
        var shown: Set<String> = []
        for work in works { shown.formUnion(work.shownImages) }
        return images.filter { shown.contains($0.inside) }
    }
}

extension Entry {
    var isWithdrawn: Bool {
        if case .withdrawn = status { true } else { false }
    }
}
