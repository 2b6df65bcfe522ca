import Diagnostics
import Observatory

extension Press {
    /// Publishes what has changed: adds versions, addresses and standings to the ledger.
    ///
    /// With an error in the content, or an address that would be lost, the ledger stays as it is.
    ///
    /// - Throws: `PublicationError`, `LoadError`, `WriteError`.
    public func publish(
        _ order: PublicationOrder, heeding interruption: Interruption = Interruption()
    ) async throws -> Account {
        let writer = try LedgerWriter(content: options.content, heeding: interruption)
        try writer.recover()
        var clock = StageClock()
        let prepared = try await prepare(&clock)
        var account = prepared.account
        account.diagnostics.removeAll { $0.rule == Rules.unpublishedChange.id }
        guard !fails(account.diagnostics) else { return account }
        let assessment = prepared.assessment
        let plan = try PublicationPlan(assessment.register, order)
        progress("Drawing what has changed")
        let freezer = Freezer(
            assessment, prepared.stationery,
            images: InlinedImages.of(assessment.register.images))
        let pages = await freezer.pages(of: plan.versions, on: order.date, jobs: options.jobs)
        let facts = await freezer.facts(of: plan.versions, on: order.date, jobs: options.jobs)
        clock.lap("freeze")
        var update = LedgerUpdate(plan, pages: pages, facts: facts)
        update.add(standings: assessment)
        // The pages that tell of the ledger are planned from the ledger that is about to be.
        let files = await Renderer(prepared.stationery)
            .plan(assessment.recorded(in: update.ledger)).sortedFiles(jobs: options.jobs)
        update.add(pages: files.map(\.path))
        let changed = update.finish()
        progress("Writing the ledger")
        try writer.write(changed, heeding: interruption)
        clock.lap("write")
        account.published = update.published
        account.stages = clock.times
        return account
    }
}

extension Assessment {
    /// The same with another ledger.
    fileprivate func recorded(in ledger: Ledger) -> Assessment {
        var register = register
        register.ledger = ledger
        return Assessment(register: register, asOf: asOf, dossiers: dossiers)
    }
}
