import Observatory

/// Compares the standings of the record with those published last, and says what changed them.
struct StandingUpdate {
    private let assessment: Assessment
    private let ledger: Ledger
    private let order: PublicationOrder
    /// The entries that are published at the same time, and those withdrawn since the last time.
    private let news: Set<EntryID>
    private let former: FormerBearing
    private let isNewMethod: Bool
    /// The logs that are others than before.
    private(set) var changed: [Slug: StandingLog] = [:]
    /// How many standings became others; first ones are not counted.
    private(set) var changes = 0

    init(
        _ assessment: Assessment, _ ledger: Ledger, _ versions: [EntryID],
        _ order: PublicationOrder
    ) {
        self.assessment = assessment
        self.ledger = ledger
        self.order = order
        let register = assessment.register
        let last = register.ledger.lastDate
        news = Set(versions).union(
            register.withdrawn.filter { $0.isWithdrawn(onOrAfter: last) }.map(\.id))
        former = FormerBearing(register)
        isNewMethod = !ledger.method.isEmpty && ledger.method.last?.name != Method.version
    }

    private var register: Register { assessment.register }

    /// Goes through all pairs.
    mutating func run() {
        let book = StandingBook(ledger, register)
        for dossier in assessment.dossiers {
            let last = book.standings(dossier.actor, dossier.norm).last
            let isSame = last.map { $0.standing == dossier.current.standing } ?? false
            let isListed = ledger.standings[dossier.actor]?.norms[dossier.norm] != nil
            guard !isSame || !isListed else { continue }
            let known = bearing(on: dossier).union(borne(dossier.actor, dossier.norm))
            guard isOrdered(dossier.actor, dossier.norm, known) else { continue }
            add(
                dossier.actor, dossier.norm, dossier.current.standing,
                isFirst: last == nil || isSame, causes: causes(known))
        }
        for (actor, log) in ledger.standings {
            for (norm, standings) in log.norms
            where standings.last?.standing != nil && isForgotten(actor, norm) {
                let known = borne(actor, norm)
                guard isOrdered(actor, norm, known) else { continue }
                add(actor, norm, nil, isFirst: false, causes: causes(known))
            }
        }
    }

    private mutating func add(
        _ actor: Slug, _ norm: Slug, _ standing: Standing?, isFirst: Bool,
        causes: [RecordedStanding.Cause]
    ) {
        var log = changed[actor] ?? ledger.standings[actor] ?? StandingLog()
        if log.folders.isEmpty {
            log.folders = log.folders.adding(
                register.site.languages.map {
                    register.addresses.section(.standings, in: $0) + actor.text + "/"
                })
        }
        log.norms[norm, default: []].append(
            RecordedStanding(date: order.date, standing: standing, causes: isFirst ? [] : causes))
        changed[actor] = log
        if !isFirst { changes += 1 }
    }

    /// Whether a pair with nothing to say any more has not only got another name.
    private func isForgotten(_ actor: Slug, _ norm: Slug) -> Bool {
        assessment.dossier(actor, norm) == nil && register.record.actor(actor) != nil
            && register.record.norm(norm) != nil
    }

    /// Whether the order is for everything, or for an entry that bears on the pair.
    private func isOrdered(_ actor: Slug, _ norm: Slug, _ known: Set<EntryID>) -> Bool {
        guard !order.entries.isEmpty else { return true }
        let named = Set(order.entries)
        return named.contains(EntryID(.actor, actor)) || named.contains(EntryID(.norm, norm))
            || !named.isDisjoint(with: known)
    }

    /// The entries among the news that a pair's standing depended on before.
    private func borne(_ actor: Slug, _ norm: Slug) -> Set<EntryID> {
        former.entries(news, on: actor, norm)
    }

    /// The entries that a pair's standing can depend on.
    private func bearing(on dossier: Dossier) -> Set<EntryID> {
        var ids: Set<EntryID> = [EntryID(.norm, dossier.norm), EntryID(.actor, dossier.actor)]
        for weighing in dossier.current.weighings { ids.insert(EntryID(.case, weighing.case)) }
        for pledge in dossier.pledges {
            ids.insert(EntryID(.commitment, pledge.commitment))
            ids.insert(EntryID(.instrument, pledge.instrument))
        }
        return ids
    }

    /// What changed a standing: the method; the entries among the news that bear on it, or bore on
    /// it before; else time.
    private func causes(_ known: Set<EntryID>) -> [RecordedStanding.Cause] {
        if isNewMethod { return [.method] }
        let bearing = news.intersection(known).sorted()
        return bearing.isEmpty ? [.time] : bearing.map { .entry($0) }
    }
}
