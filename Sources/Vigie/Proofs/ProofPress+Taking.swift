extension ProofPress {
    /// What became of changed files.
    public enum Taking: Sendable {
        /// None of them has a say in the site.
        case nothing
        /// They were taken up.
        case proof(Proof)
        /// More than the last proof can take up: all must be made anew.
        case refused
    }
}
