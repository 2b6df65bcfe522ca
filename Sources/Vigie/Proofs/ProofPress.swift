import Diagnostics
import Observatory

/// Makes the site again and again in memory, each time anew only what a change reaches.
///
/// An edit of an entry that is there before and after is taken up by what stands: see `Galley`. For
/// every other one these are kept, while nothing that they are made of changed:
/// - the names of the content's files, while the touched files are among them and still there;
/// - the sheets of an entry, while none of its files nor site.yaml changed;
/// - the ledger and the templates, while none of their files changed.
///
/// Everything else is made anew by the same stages as a build's, and pages are planned and drawn only
/// when they are asked for: a proof's files are those of a clean build, byte by byte.
public actor ProofPress {
    /// How proofs were made so far.
    struct Tally: Hashable {
        /// From all that the content says.
        var anew = 0
        /// From the last one and an edit of single entries, or of the templates.
        var taken = 0
    }

    /// The options, the folders without a slash at their ends.
    let options: BuildOptions
    /// What was read of the entries.
    var shelf = SheetShelf()
    /// The files of the content, and which bundle each belongs to.
    var inventory: (held: Inventory, places: [String: Int])?
    /// The ledger, and by what a change of it is known.
    var published: (stamp: FolderStamp?, ledger: Outcome<Ledger>)?
    private(set) var tally = Tally()
    private var galley: Galley?
    /// What the galley has of entries that it could not take up yet.
    private var behind: [String: SheetShelf.Exchange] = [:]
    /// Whether the templates changed since the galley took them up.
    private var isOfOldTemplates = false
    private var isPulling = false
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
        try await alone {
            guard case .files(let files) = touched, let bundles = bundles(of: files) else {
                return try await pullAnew(isShelfFresh: false)
            }
            if let proof = try await pull(bundles, files) { return proof }
            return try await pullAnew(isShelfFresh: true)
        }
    }

    /// Makes a proof of what the files say now where the last one can take it up, which is soon done.
    ///
    /// Where it is refused, the next proof is one of the same files and of those that change until
    /// then.
    ///
    /// - Throws: `LoadError` where a folder cannot be read.
    public func take(_ touched: Touched) async throws -> Taking {
        try await alone {
            guard case .files(let files) = touched, let bundles = bundles(of: files) else {
                return .refused
            }
            guard !bundles.isEmpty || files.contains(where: isOfTemplates) else { return .nothing }
            guard galley != nil else { return .refused }
            return try await pull(bundles, files).map(Taking.proof) ?? .refused
        }
    }

    private func alone<Product>(
        _ make: () async throws -> Product
    ) async throws -> Product {
        precondition(!isPulling, "a proof was asked for before the last was made")
        isPulling = true
        defer { isPulling = false }
        return try await make()
    }

    /// A proof of the galley and some edits; nil where it cannot take them up.
    ///
    /// An edit that leaves a file unreadable is not taken up, and the galley waits for the next one.
    ///
    /// - Parameter files: Those that changed.
    private func pull(
        _ bundles: [EntryReader.Bundle], _ files: Set<String>
    ) async throws -> Proof? {
        isOfOldTemplates = isOfOldTemplates || files.contains(where: isOfTemplates)
        for exchange in await exchange(bundles, files) {
            behind[exchange.bundle.key] = exchange.since(behind[exchange.bundle.key])
        }
        guard var galley, behind.values.allSatisfy(\.isOfWords) else { return nil }
        self.galley = nil
        if isOfOldTemplates { galley.take(try templates(galley.languages)) }
        for exchange in behind.values.sorted(by: { $0.bundle.key < $1.bundle.key }) {
            guard await galley.take(exchange) else { return nil }
        }
        behind = [:]
        isOfOldTemplates = false
        tally.taken += 1
        let proof = galley.proof(failingFrom: limit)
        self.galley = galley
        return proof
    }

    /// - Parameter isShelfFresh: Whether all that changed of the content was read already.
    private func pullAnew(isShelfFresh: Bool) async throws -> Proof {
        let isWaiting = galley != nil && isShelfFresh
        let content = try await load(isShelfFresh: isShelfFresh)
        let resolver = Resolver(showsDrafts: options.drafts, jobs: options.jobs)
        let resolution = await resolver.resolution(of: content.draft)
        let stationery = try templates(content.draft.site.languages)
        let told = Galley.Told(content, resolution, stationery)
        tally.anew += 1
        if isWaiting, let gravest = told.gravest, gravest >= limit {
            return Proof(diagnostics: Lazy { told.all })
        }
        let assessor = Assessor(asOf: options.asOf, jobs: options.jobs)
        var galley = Galley(
            resolution, by: resolver, await assessor.appraisal(of: resolution.register),
            by: assessor, stationery.product, told)
        behind = [:]
        isOfOldTemplates = false
        let proof = galley.proof(failingFrom: limit)
        self.galley = galley
        return proof
    }

    /// What is so grave, or graver, keeps the site from being made.
    private var limit: Severity { options.strict ? .warning : .error }

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
