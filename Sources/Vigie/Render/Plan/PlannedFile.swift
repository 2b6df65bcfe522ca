/// A file of the site before it is rendered.
public struct PlannedFile: Sendable {
    /// Its path inside the site, parted by `/`, such as `en/cases/wannacry-2017/index.html`.
    public let path: String
    private let draw: @Sendable (inout [UInt8]) -> Void

    /// A file and how its bytes are made.
    public init(path: String, render: @escaping @Sendable (inout [UInt8]) -> Void) {
        self.path = path
        draw = render
    }

    /// Appends its bytes; pure, and called from any thread.
    public func render(_ bytes: inout [UInt8]) { draw(&bytes) }
}
