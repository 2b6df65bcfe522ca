internal import CLibYAML

/// Reads one YAML document through libyaml's events, so that aliases, tags and deep nesting are
/// met and refused one by one before anything is built from them.
public struct YamlReader: Sendable {
    private let limits: YamlLimits

    /// A reader with limits.
    public init(limits: YamlLimits = YamlLimits()) { self.limits = limits }

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: Valid UTF-8, without a byte order mark.
    ///   - firstLine: The file's line at which the bytes begin, from 1.
    /// - Returns: The root, nil of an empty document or one that cannot be read, and all faults met.
    public func read(
        _ bytes: some Collection<UInt8>, firstLine: Int = 1
    ) -> (root: YamlNode?, faults: [YamlFault]) {
        let read: (YamlNode?, [YamlFault])? = bytes.withContiguousStorageIfAvailable { buffer in
            var builder = YamlBuilder(buffer, firstLine: firstLine, limits: limits)
            defer { builder.close() }
            let root = builder.document()
            return (root, builder.faults)
        }
        return read ?? self.read(Array(bytes), firstLine: firstLine)
    }
}
