/// A file of the site before it is rendered.
public struct PlannedFile: Sendable {
    /// Its path inside the site, parted by `/`, such as `en/cases/wannacry-2017/index.html`.
    public let path: String
    /// Appends its bytes; pure, and called from any thread.
    public let render: @Sendable (inout [UInt8]) -> Void

    /// A file and how its bytes are made.
    public init(path: String, render: @escaping @Sendable (inout [UInt8]) -> Void) {
        self.path = path
        self.render = render
    }
}
