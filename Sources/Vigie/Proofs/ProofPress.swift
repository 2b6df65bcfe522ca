import Diagnostics
import Observatory

/// Makes the site again and again in memory, each time anew only what a change reaches.
///
/// An edit of words alone, of bodies of entries and of their translations, changes no plan: see
/// `Galley`. For every other edit these are kept, while nothing that they are made of changed:
/// - the names of the content's files, while the touched files are among them and still there;
/// - the sheets of an entry, while none of its files nor site.yaml changed;
/// - the dossiers, while no entry's facts changed;
/// - the ledger and the templates, while none of their files changed.
///
/// Everything else is made anew by the same stages as a build's, and pages are drawn only when they
/// are asked for: a proof's files are those of a clean build, byte by byte.
public actor ProofPress {
    /// The options, the folders without a slash at their ends.
    let options: BuildOptions
    /// What was read of the entries.
    var shelf = SheetShelf()
    /// The files of the content, and which bundle each belongs to.
    var inventory: (held: Inventory, places: [String: Int])?
    /// The ledger, and by what a change of it is known.
    var published: (stamp: FolderStamp?, ledger: Outcome<Ledger>)?
    private var galley: Galley?
    private var isPulling = false
    /// How many plans were made so far.
    private(set) var plans = 0
    private var assessed: (shelf: Int, asOf: Day, dossiers: [Dossier])?
    private var stationery: (stamp: FolderStamp, languages: [Language], Outcome<Stationery>)?

    /// A press for proofs of a site; see the options. The output folder is not touched.
    public init(_ options: BuildOptions) {
        var options = options
        options.content = options.content.folderName
        options.templates = options.templates.folderName
        self.options = options
    }

    /// Makes a proof of what the files say now: one after another, never two at a time.
    ///
    /// - Parameter touched: What may have changed since the last proof.
    /// - Throws: `LoadError` where a folder cannot be read.
    public func pull(after touched: Touched = .anything) async throws -> Proof {
        precondition(!isPulling, "a proof was asked for before the last was made")
        isPulling = true
        defer { isPulling = false }
        var galley = galley
        self.galley = nil
        var isShelfFresh = false
        if case .files(let files) = touched, let bundles = bundles(of: files) {
            let exchanges = await exchange(bundles)
            isShelfFresh = true
            if !files.contains(where: isOfTemplates),
                exchanges.allSatisfy({ galley?.reword($0) ?? false }), let galley
            {
                self.galley = galley
                return galley.proof(fails)
            }
        }
        galley = nil
        return try await pullAnew(isShelfFresh: isShelfFresh)
    }

    /// - Parameter isShelfFresh: Whether all that changed of the content was read already.
    private func pullAnew(isShelfFresh: Bool) async throws -> Proof {
        var draft = try await load(isShelfFresh: isShelfFresh)
        if let address = options.baseURL { draft.product.site.baseURL = address.withoutEndSlashes }
        let resolver = Resolver(showsDrafts: options.drafts, jobs: options.jobs)
        let resolution = await resolver.resolution(of: draft.product)
        let register = resolution.register
        let stationery = try templates(draft.product.site.languages)
        let audit = LedgerAudit(register, unread: draft.product.unread)
        var diagnostics =
            draft.diagnostics + resolution.diagnostics + stationery.diagnostics
            + audit.diagnostics()
        guard !fails(diagnostics) else { return Proof(diagnostics: diagnostics.sorted()) }
        let assessment = await assess(register)
        let files = await Renderer(stationery.product, jobs: options.jobs).plan(assessment)
        plans += 1
        diagnostics += Press.lost(among: files, register)
        let galley = Galley(
            plan: Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
            assessment, resolution, by: resolver, diagnostics)
        self.galley = galley
        return galley.proof(fails)
    }

    private func fails(_ diagnostics: [Diagnostic]) -> Bool {
        diagnostics.contains { $0.severity >= (options.strict ? .warning : .error) }
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
