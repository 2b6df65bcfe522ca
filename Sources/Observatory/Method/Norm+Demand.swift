extension Norm {
    /// What a norm asks, as far as standings depend on it (method, section 3).
    struct Demand {
        /// Restraint or duty.
        let nature: Nature
        /// The core elements of a duty.
        let core: Set<Slug>
    }

    /// What it asks.
    var demand: Demand {
        Demand(nature: nature, core: Set(elements.filter(\.isCore).map(\.id)))
    }

    /// Whether it is addressed to an actor's kind (method, section 1); what was withdrawn is not.
    func addresses(_ actor: Actor) -> Bool {
        addressees.contains(actor.kind) && !entry.isWithdrawn && !actor.entry.isWithdrawn
    }
}
