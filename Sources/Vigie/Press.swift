import Diagnostics
import Observatory

/// The whole pipeline: content and templates in, a site out.
///
/// Load, Resolve, Assess, Render, Write: a folder each, each with one type and one verb.
public struct Press: Sendable {
    /// The version of the tool: another version makes a site anew.
    public static let version = "0.1.0"

    let options: BuildOptions
    /// Is told what is being done, in a few words.
    let progress: @Sendable (String) -> Void

    /// A press; see the options.
    public init(_ options: BuildOptions, progress: @escaping @Sendable (String) -> Void = { _ in })
    {
        self.options = options
        self.progress = progress
    }

    /// Looks for everything that is wrong, and writes nothing.
    ///
    /// - Throws: `LoadError`.
    public func check() async throws -> Account {
        var clock = StageClock()
        let prepared = try await prepare(&clock)
        var account = prepared.account
        if !fails(account.diagnostics) {
            let plan = Renderer(prepared.stationery).plan(prepared.assessment)
            account.diagnostics += plan.lost(prepared.assessment.register)
        }
        return account
    }

    /// Makes the site. With an error, nothing is written.
    ///
    /// - Throws: `LoadError`, `WriteError`.
    public func build(heeding interruption: Interruption = Interruption()) async throws -> Account {
        var clock = StageClock()
        progress("Looking for changes")
        let pagefind = options.search ? options.pagefind.flatMap(Pagefind.init) : nil
        let writer = try Writer(
            output: options.output, apartFrom: [options.content, options.templates],
            jobs: options.jobs, tool: Press.version, interruption: interruption,
            pagefind: pagefind)
        let fingerprint = try await Fingerprint.of(options, indexedBy: pagefind)
        if let reprise = try writer.reprise(of: fingerprint),
            var account = Account(stored: reprise.report)
        {
            account.written = Written(unchanged: reprise.files)
            return account
        }
        clock.lap("fingerprint")
        let (prepared, assessment, stationery) = try await prepare(&clock)
        var account = prepared
        guard !fails(account.diagnostics) else { return account }
        if options.search && pagefind == nil { account.diagnostics.append(.noSearch(options)) }
        progress("Drawing and writing \(options.output)")
        let plan = Renderer(stationery).plan(assessment)
        account.diagnostics += plan.lost(assessment.register)
        guard !fails(account.diagnostics) else { return account }
        let pages = await plan.sortedFiles(jobs: options.jobs)
        clock.lap("render")
        let written = try writer.write(
            Edition(pages: pages, fingerprint: fingerprint, report: account.stored))
        clock.lap("draw and write")
        account.written = written
        account.diagnostics += written.notes
        account.stages = clock.times
        return account
    }

    /// All stages before the last.
    func prepare(
        _ clock: inout StageClock
    ) async throws -> (account: Account, assessment: Assessment, stationery: Stationery) {
        progress("Reading \(options.content)")
        var draft = try await Loader(folder: options.content, jobs: options.jobs).load()
        if let address = options.baseURL { draft.product.site.baseURL = address.withoutEndSlashes }
        clock.lap("load")
        progress("Checking references")
        let resolver = Resolver(showsDrafts: options.drafts, jobs: options.jobs)
        let register = await resolver.resolve(draft.product)
        clock.lap("resolve")
        progress("Assessing")
        let assessor = Assessor(asOf: options.asOf, jobs: options.jobs)
        let assessment = await assessor.assess(register.product)
        clock.lap("assess")
        let stationery = try Stationery.load(
            folder: options.templates, languages: draft.product.site.languages)
        clock.lap("templates")
        let audit = LedgerAudit(register.product, unread: draft.product.unread)
        var account = Account(
            diagnostics: draft.diagnostics + register.diagnostics + stationery.diagnostics
                + audit.diagnostics(),
            entries: register.product.counts, stages: clock.times)
        account.unpublished = audit.unpublishedCount
        if options.isRelease { account.refuseUnpublished() }
        return (account, assessment, stationery.product)
    }

    func fails(_ diagnostics: [Diagnostic]) -> Bool {
        diagnostics.contains { $0.severity >= (options.strict ? .warning : .error) }
    }
}

extension Register {
    /// How many entries of each kind can be read in each language.
    var counts: [Account.EntryCount] {
        EntryKind.allCases.flatMap { kind in
            site.languages.map { language in
                let count = record.entries(of: kind).count { entry in
                    translations.state(of: entry, in: language) != .missing
                }
                return Account.EntryCount(kind, in: language, count)
            }
        }
    }
}
