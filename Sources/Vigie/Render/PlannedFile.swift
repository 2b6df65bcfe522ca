/// A file of the site before it is rendered.
public struct PlannedFile: Sendable {
    /// Its path inside the site, parted by `/`, such as `en/cases/wannacry-2017/index.html`.
    public let path: String
    /// What the bodies say that it is drawn with; see `Words`.
    private var words = Words()
    private let draw: @Sendable (Words, inout [UInt8]) -> Void

    /// A file and how its bytes are made, whatever the words of bodies.
    public init(path: String, render: @escaping @Sendable (inout [UInt8]) -> Void) {
        self.init(path: path) { _, bytes in render(&bytes) }
    }

    /// A file that is drawn with the words of bodies.
    init(path: String, draw: @escaping @Sendable (Words, inout [UInt8]) -> Void) {
        self.path = path
        self.draw = draw
    }

    /// Appends its bytes; pure, and called from any thread.
    public func render(_ bytes: inout [UInt8]) { draw(words, &bytes) }

    /// The same file where the bodies say something else.
    func saying(_ words: Words) -> PlannedFile {
        var file = self
        file.words = words
        return file
    }
}
