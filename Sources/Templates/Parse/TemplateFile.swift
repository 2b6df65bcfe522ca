/// A file of the templates folder: a template or a list of strings.
public struct TemplateFile: Sendable, Hashable {
    /// Its path below the templates folder, such as `parts/head.mustache`.
    public var name: String
    /// Its path as diagnostics name it.
    public var path: String
    /// Its bytes as they stand on the disk.
    public var bytes: [UInt8]

    /// A file; without a path, its name stands for it.
    public init(_ name: String, path: String? = nil, bytes: [UInt8]) {
        self.name = name
        self.path = path ?? name
        self.bytes = bytes
    }
}
