import Diagnostics
import Observatory

/// Makes the site again and again in memory, each time anew only what a change reaches.
///
/// What is kept between two proofs, and when it is used again:
/// - the sheets of an entry, while none of its files nor site.yaml changed;
/// - the dossiers, while no entry's facts changed (words of bodies and translations are none);
/// - the ledger, while none of its files changed;
/// - the templates, while none of their files changed.
///
/// Everything else is made anew by the same stages as a build's, and pages are drawn only when they
/// are asked for: a proof's files are those of a clean build, byte by byte.
public actor ProofPress {
    private var options: BuildOptions
    private var shelf = SheetShelf()
    private var assessed: (shelf: Int, asOf: Day, dossiers: [Dossier])?
    private var published: (stamp: FolderStamp?, ledger: Outcome<Ledger>)?
    private var stationery: (stamp: FolderStamp, languages: [Language], Outcome<Stationery>)?

    /// A press for proofs of a site; see the options. The output folder is not touched.
    public init(_ options: BuildOptions) {
        self.options = options
        if options.content.count > 1 {
            self.options.content = Site.withoutSlash(options.content)
        }
    }

    /// Makes a proof of what the files say now.
    ///
    /// - Throws: `LoadError` where a folder cannot be read.
    public func pull() async throws -> Proof {
        var draft = try await load()
        if let address = options.baseURL { draft.product.site.baseURL = Site.withoutSlash(address) }
        let resolver = Resolver(showsDrafts: options.drafts, jobs: options.jobs)
        let register = await resolver.resolve(draft.product)
        let stationery = try templates(draft.product.site.languages)
        let audit = LedgerAudit(register.product, unread: draft.product.unread)
        var diagnostics =
            draft.diagnostics + register.diagnostics + stationery.diagnostics + audit.diagnostics()
        guard !fails(diagnostics) else {
            return Proof(diagnostics: diagnostics.sorted(), files: nil)
        }
        let assessment = await assess(register.product)
        let files = Renderer(stationery.product).render(assessment)
        diagnostics += Press.lost(among: files, register.product)
        guard !fails(diagnostics) else {
            return Proof(diagnostics: diagnostics.sorted(), files: nil)
        }
        return Proof(
            diagnostics: diagnostics.sorted(),
            files: Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
            basePath: register.product.site.basePath)
    }

    private func fails(_ diagnostics: [Diagnostic]) -> Bool {
        diagnostics.contains { $0.severity >= (options.strict ? .warning : .error) }
    }

    private func load() async throws(LoadError) -> Outcome<Draft> {
        let loader = Loader(folder: options.content, jobs: options.jobs)
        let (draft, kept) = try await loader.load(reusing: shelf, with: ledger())
        shelf = kept
        return draft
    }

    private func ledger() async throws(LoadError) -> Outcome<Ledger> {
        let folder = options.content + "/ledger"
        let stamp = Directory.isFolder(folder) ? try FolderStamp(of: folder) : nil
        if let published, published.stamp == stamp, stamp?.isSettled ?? true {
            return published.ledger
        }
        let files = FileReader(root: Directory.realPath(options.content))
        let ledger = try await LedgerReader(
            content: options.content, files: files, jobs: options.jobs
        ).ledger()
        published = (stamp, ledger)
        return ledger
    }

    private func assess(_ register: Register) async -> Assessment {
        if let assessed, assessed.shelf == shelf.factsVersion {
            return Assessment(
                register: register, asOf: assessed.asOf, dossiers: assessed.dossiers)
        }
        let assessment = await Assessor(asOf: options.asOf, jobs: options.jobs).assess(register)
        assessed = (shelf.factsVersion, assessment.asOf, assessment.dossiers)
        return assessment
    }

    private func templates(_ languages: [Language]) throws(LoadError) -> Outcome<Stationery> {
        let stamp = try FolderStamp(of: options.templates)
        if let kept = stationery, kept.stamp == stamp, stamp.isSettled, kept.languages == languages
        {
            return kept.2
        }
        let made = try Stationery.load(folder: options.templates, languages: languages)
        stationery = (stamp, languages, made)
        return made
    }
}
