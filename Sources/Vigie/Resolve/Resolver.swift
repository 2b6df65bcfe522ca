public import Diagnostics
import Markup
import Observatory

/// The second stage: a draft becomes a register, every reference of it checked.
public struct Resolver: Sendable {
    private let showsDrafts: Bool
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
        let matched = TranslationMatch(draft, showsDrafts: showsDrafts)
        let library = Proofreader.Library(draft, matched, showsDrafts: showsDrafts)
        let register = register(draft, matched)
        let accusations = AccusationCheck(register.record, languages: draft.site.languages)
        let noted = await Cores.map(matched.works, jobs: jobs) { work in
            var reader = Proofreader(work.manuscript, in: library)
            reader.checkFacts()
            for (language, body) in work.bodies.sorted(by: { $0.key < $1.key }) {
                reader.check(body.document, path: body.path, language: language)
            }
            return reader.diagnostics
                + accusations.diagnostics(work.bareSentences, in: work.facts)
        }
        let collisions = Collisions(draft, register, showsDrafts: showsDrafts).diagnostics
        return Outcome(register, matched.diagnostics + noted.flatMap { $0 } + collisions)
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
                works.map {
                    ($0.facts.entry.id, ContentDigest.of($0.manuscript.content, $0.translations))
                }, uniquingKeysWith: { first, _ in first }))
    }

    private func isShown(_ entry: Entry) -> Bool {
        switch entry.status {
        case .published: true
        case .draft: showsDrafts
        case .withdrawn: false
        }
    }

    /// The images that the shown bodies show; others stay at home.
    private static func shown(
        _ images: [FoundFile], in works: [TranslationMatch.Work]
    ) -> [Register.ShownImage] {
        var shown: Set<String> = []
        for work in works {
            let folder = work.facts.entry.id.kind.folder
            for body in work.bodies.values {
                for image in body.document.images { shown.insert(folder + "/" + image.name) }
            }
        }
        return images.filter { shown.contains($0.inside) }.map {
            Register.ShownImage(path: $0.path, inside: $0.inside)
        }
    }
}

extension Entry {
    var isWithdrawn: Bool {
        if case .withdrawn = status { true } else { false }
    }
}
