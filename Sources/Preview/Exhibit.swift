import Vigie

/// What is shown at an address.
struct Exhibit: Sendable {
    /// The site's file; absent where there is none of that name.
    let file: PlannedFile?
    /// The page for addresses that are not there.
    let missing: PlannedFile?
    /// Whether there was ever a sound proof.
    let isOpen: Bool
}

extension Exhibit {
    /// - Parameters:
    ///   - proof: The last sound one; nil where there was none.
    ///   - path: As in the address, without escapes.
    init(of proof: Proof?, at path: String) {
        let paths = PagePath.candidates(path, basePath: proof?.basePath ?? "")
        self.init(
            file: paths.lazy.compactMap { proof?.file(at: $0) }.first,
            missing: proof?.file(at: "404.html"), isOpen: proof != nil)
    }
}
