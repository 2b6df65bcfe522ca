import Observatory

/// A ledger with what a publication adds to it, and the files that this takes.
struct LedgerUpdate {
    private(set) var ledger: Ledger
    private(set) var published = Published()
    private let plan: PublicationPlan
    private let register: Register
    private var files: [String: [UInt8]] = [:]
    private var entries: Set<EntryID> = []

    /// - Parameters:
    ///   - plan: What is published.
    ///   - pages: The pages of the plan's versions, in its order.
    ///   - facts: Their facts, in the same order; nil where a kind has none.
    init(_ plan: PublicationPlan, pages: [[Freezer.Page]], facts: [[UInt8]?]) {
        self.plan = plan
        register = plan.register
        ledger = plan.register.ledger
        for (place, version) in plan.versions.enumerated() {
            add(version, pages[place], facts[place])
        }
        addAddresses()
    }

    /// Adds a version with its frozen pages and facts.
    private mutating func add(
        _ version: PublicationPlan.Version, _ pages: [Freezer.Page], _ facts: [UInt8]?
    ) {
        let id = version.entry.id
        guard let content = register.contents[id] else { return }
        for page in pages {
            keep(page.bytes, at: LedgerPath.frozen(id, version.number, page.language))
        }
        if let facts { keep(facts, at: LedgerPath.facts(id, version.number)) }
        ledger.entries[id, default: PublishedEntry(id: id)].versions.append(
            PublishedVersion(
                number: version.number, date: plan.order.date, isCorrection: version.isCorrection,
                content: content,
                pages: pages.map {
                    PublishedVersion.Page(
                        language: $0.language, address: $0.address, digest: Digest(of: $0.bytes))
                }, facts: facts.map { PublishedVersion.Facts(digest: Digest(of: $0)) },
                notes: version.notes))
        entries.insert(id)
        published.versions.append(
            Published.Version(
                id: id, number: version.number, isCorrection: version.isCorrection))
    }

    private mutating func keep(_ bytes: [UInt8], at inside: String) {
        files[inside] = bytes
        ledger.frozen[inside] = bytes
    }

    /// Adds the addresses of the entries that are published, old ones that redirect too.
    private mutating func addAddresses() {
        for entry in plan.entries {
            for slug in [entry.slug] + entry.formerSlugs {
                let id = EntryID(entry.id.kind, slug)
                let known = ledger.entries[id] ?? PublishedEntry(id: id)
                let all = known.addresses.adding(register.addresses.all(of: id, register.site))
                guard all.count > known.addresses.count else { continue }
                published.addresses += all.count - known.addresses.count
                ledger.entries[id, default: known].addresses = all
                entries.insert(id)
            }
        }
    }

    /// Adds the addresses that are no entry's, where everything is published.
    ///
    /// - Parameter paths: The paths of all files of the site.
    mutating func add(pages paths: [String]) {
        guard plan.order.entries.isEmpty else { return }
        let own = SiteAddresses(register).among(paths)
        let all = ledger.addresses.adding(own)
        guard all.count > ledger.addresses.count else { return }
        published.addresses += all.count - ledger.addresses.count
        ledger.addresses = all
        files[LedgerPath.addresses] = Array(all.text.utf8)
    }

    /// Adds the standings that are others than those published before.
    mutating func add(standings assessment: Assessment) {
        var book = StandingUpdate(assessment, ledger, published.versions.map(\.id), plan.order)
        book.run()
        for (actor, log) in book.changed {
            published.addresses +=
                log.addresses.count - (ledger.standings[actor]?.addresses.count ?? 0)
            ledger.standings[actor] = log
            files[LedgerPath.standing(actor)] = Array(log.text.utf8)
        }
        published.standings = book.changes
        if ledger.method.last?.name != Method.version {
            published.method = Method.version
            ledger.method.append(MethodVersion(name: Method.version, date: plan.order.date))
            files[LedgerPath.method] = Array(ledger.method.text.utf8)
        }
    }

    /// The files to write, by the bytes of their paths.
    mutating func finish() -> [(inside: String, bytes: [UInt8])] {
        for id in entries {
            guard let entry = ledger.entries[id] else { continue }
            files[LedgerPath.entry(id)] = Array(entry.text.utf8)
        }
        published.bytes = files.values.reduce(0) { $0 + $1.count }
        return files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { (inside: $0.key, bytes: $0.value) }
    }
}
