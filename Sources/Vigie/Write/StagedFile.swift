/// A file of the edition after it was rendered and compared with what is in place.
struct StagedFile: Sendable {
    /// Where its bytes are.
    enum Place: Sendable {
        /// In place already.
        case there
        /// In the stage, under the name of its index.
        case loose(index: Int)
        /// In the stage, inside a folder that the output lacks.
        case inFolder(top: String)
    }

    /// How the manifest will list it.
    let file: Manifest.File
    let place: Place
    /// The digest of the file in its place that nobody knows and that must therefore be kept.
    var unknown: Digest?
    /// Whether search shall find it.
    var isFound = false

    /// Whether it is in place already.
    var isThere: Bool { if case .there = place { true } else { false } }
    /// The folder that it will be moved with.
    var top: String? { if case .inFolder(let top) = place { top } else { nil } }
}
