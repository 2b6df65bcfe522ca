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
    private var options: BuildOptions
    private var shelf = SheetShelf()
    private var inventory: (held: Inventory, places: [String: Int])?
    private var galley: Galley?
    /// How many plans were made so far.
    private(set) var plans = 0
    private var assessed: (shelf: Int, asOf: Day, dossiers: [Dossier])?
    private var published: (stamp: FolderStamp?, ledger: Outcome<Ledger>)?
    private var stationery: (stamp: FolderStamp, languages: [Language], Outcome<Stationery>)?

    /// A press for proofs of a site; see the options. The output folder is not touched.
    public init(_ options: BuildOptions) {
        self.options = options
        if options.content.count > 1 {
            self.options.content = Site.withoutSlash(options.content)
        }
        if options.templates.count > 1 {
            self.options.templates = Site.withoutSlash(options.templates)
        }
    }

    /// Makes a proof of what the files say now.
    ///
    /// - Parameter touched: What may have changed since the last proof.
    /// - Throws: `LoadError` where a folder cannot be read.
    public func pull(after touched: Touched = .anything) async throws -> Proof {
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
        if let address = options.baseURL { draft.product.site.baseURL = Site.withoutSlash(address) }
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

    private func isOfTemplates(_ file: String) -> Bool {
        file.hasPrefix(options.templates + "/")
    }

    /// Whether a file that is gone had a say in the site.
    private func isKnown(_ file: String) -> Bool {
        let ledger = options.content + "/" + LedgerPath.folder + "/"
        return file.hasPrefix(ledger) || file == options.content + "/site.yaml"
            || inventory?.places[file] != nil
            || inventory?.held.diagnostics.contains { $0.location.path == file } ?? false
    }

    /// Whether a file of the content folder has a say in the site.
    private func isOfContent(_ file: String) -> Bool {
        file.hasPrefix(options.content + "/" + LedgerPath.folder + "/")
            || !ContentFolder.isTemporary(String(file.split(separator: "/").last ?? ""))
    }

    /// The entries that touched files belong to; nil where a file came or went, or where it is none
    /// of an entry's. A file that was never seen and is not there now, such as an editor's copy of a
    /// moment, is nothing.
    private func bundles(of files: Set<String>) -> [EntryReader.Bundle]? {
        guard let inventory else { return nil }
        var places: Set<Int> = []
        for file in files where !isOfTemplates(file) {
            let isThere = Directory.isListed(file)
            if isThere, let place = inventory.places[file] {
                places.insert(place)
            } else if isThere ? isOfContent(file) : isKnown(file) {
                return nil
            }
        }
        return places.sorted().map { inventory.held.bundles[$0] }
    }

    private func exchange(_ bundles: [EntryReader.Bundle]) async -> [SheetShelf.Exchange] {
        guard let inventory else { return [] }
        var shelf = shelf
        self.shelf = SheetShelf()
        let exchanges = await shelf.exchange(
            bundles, by: inventory.held.entries, jobs: options.jobs)
        self.shelf = shelf
        return exchanges
    }

    private func load(isShelfFresh: Bool) async throws(LoadError) -> Outcome<Draft> {
        let loader = Loader(folder: options.content, jobs: options.jobs)
        if isShelfFresh, let inventory, let published {
            let sheets = shelf.sheets(of: inventory.held.bundles)
            return loader.draft(inventory.held, sheets, published.ledger)
        }
        inventory = nil
        let ledger = try await ledger()
        let held = try loader.inventory()
        var shelf = shelf
        self.shelf = SheetShelf()
        let sheets = await shelf.read(held.bundles, by: held.entries, jobs: options.jobs)
        self.shelf = shelf
        var places: [String: Int] = [:]
        for (place, bundle) in held.bundles.enumerated() {
            for path in bundle.paths { places[path] = place }
        }
        inventory = (held, places)
        return loader.draft(held, sheets, ledger)
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
