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
        let files = Renderer(prepared.stationery).render(assessment)
        progress("Drawing what has changed")
        let freezer = Freezer(
            assessment, prepared.stationery,
            images: InlinedImages.of(assessment.register.images))
        let pages = await freezer.pages(of: plan.versions, on: order.date, jobs: options.jobs)
        clock.lap("freeze")
        var update = LedgerUpdate(plan, pages: pages)
        update.add(pages: files.map(\.path))
        update.add(standings: assessment)
        let changed = update.finish()
        progress("Writing the ledger")
        try writer.write(changed, heeding: interruption)
        clock.lap("write")
        account.published = update.published
        account.stages = clock.times
        return account
    }
}
