/// Who is let in: pages of this very server, and nobody whom a foreign page sends (faults 92 to 95).
struct Gate: Sendable {
    /// Why a request is turned away.
    enum Refusal: Sendable, Hashable {
        /// Neither GET nor HEAD.
        case method
        /// A host or an origin that is not this server.
        case stranger
        /// An address that is none.
        case address
        /// More or longer headers than any browser sends.
        case tooLarge
    }

    private let hosts: Set<String>
    private static let headerLimit = 64 << 10

    init(port: UInt16) {
        hosts = Set(["127.0.0.1", "localhost", "[::1]"].map { "\($0):\(port)" })
    }

    /// Why a request is turned away; nil of one that is let in.
    ///
    /// - Parameters:
    ///   - headers: By name in lower case.
    ///   - path: As sent, with its escapes.
    func refusal(_ method: String, _ path: String, _ headers: [String: String]) -> Refusal? {
        let size = headers.reduce(path.utf8.count) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        guard size <= Gate.headerLimit else { return .tooLarge }
        guard method == "GET" || method == "HEAD" else { return .method }
        guard let host = headers["host"]?.lowercased(), hosts.contains(host) else {
            return .stranger
        }
        if let origin = headers["origin"]?.lowercased() {
            guard origin.hasPrefix("http://"), hosts.contains(String(origin.dropFirst(7))) else {
                return .stranger
            }
        }
        return Gate.isSound(path) ? nil : .address
    }

    /// Whether a path has no way out: no dots between slashes, no backslash, no NUL, however they
    /// are escaped, and no escape of an escape.
    private static func isSound(_ path: String) -> Bool {
        guard path.hasPrefix("/"), let plain = Gate.decoded(path) else { return false }
        let isClean = plain.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 && scalar != "\\" && scalar != "%"
        }
        return isClean && !plain.split(separator: "/").contains { $0 == "." || $0 == ".." }
    }

    /// A path without its escapes; nil where they are none.
    static func decoded(_ path: String) -> String? {
        var bytes: [UInt8] = []
        var rest = path.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let escaped = UInt8(String(rest.prefix(2)) ?? "", radix: 16)
            else { return nil }
            bytes.append(escaped)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
