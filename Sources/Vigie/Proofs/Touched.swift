/// What may have changed since the last proof.
public enum Touched: Sendable, Hashable {
    /// These files, each with the path of the content or templates folder before it, and no other.
    case files(Set<String>)
    /// Anything.
    case anything

    /// What may have changed where both were told.
    public func merged(with other: Touched) -> Touched {
        guard case .files(let files) = self, case .files(let others) = other else {
            return .anything
        }
        return .files(files.union(others))
    }
}
