extension Norm {
    /// Whether it is addressed to an actor's kind (method, section 1); what was withdrawn is not.
    func addresses(_ actor: Actor) -> Bool {
        addressees.contains(actor.kind) && !entry.isWithdrawn && !actor.entry.isWithdrawn
    }
}
