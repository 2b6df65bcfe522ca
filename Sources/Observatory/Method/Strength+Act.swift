extension Strength {
    /// How strongly an act takes an instrument on (method, section 1); nil for a proposal, which is
    /// advocacy and never commits.
    ///
    /// Whether the instrument is in force is known as of now only: the record has no date for it.
    public init?(_ act: Commitment.Act, of instrument: Instrument) {
        let isLaw = instrument.isBinding && instrument.stage == .inForce
        switch act {
        case .ratified, .joined: self = isLaw ? .binding : .signed
        case .adopted: self = isLaw ? .binding : .adopted
        case .signed: self = .signed
        case .endorsed: self = .adopted
        case .announced: self = .announced
        case .proposed: return nil
        }
    }
}
