import Glibc

/// The ports of 127.0.0.1.
enum LoopbackPort {
    /// How many ports after a taken one are tried.
    private static let reach: UInt16 = 50

    /// Makes sure that a port can be listened on.
    static func check(_ port: UInt16) throws(PreviewError) {
        switch failure(on: port) {
        case nil: return
        case EADDRINUSE:
            let last = min(UInt16.max - reach, port) + reach
            let free = (port...last).dropFirst().first { failure(on: $0) == nil }
            throw .portTaken(port, free: free)
        case let code?: throw .portRefused(port, reason: String(cString: strerror(code)))
        }
    }

    /// Why a port cannot be listened on; nil where it can.
    private static func failure(on port: UInt16) -> Int32? {
        let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard file >= 0 else { return errno }
        defer { close(file) }
        var isReused: Int32 = 1
        setsockopt(
            file, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(file, $0, size) }
        }
        guard status == 0, listen(file, 1) == 0 else { return errno }
        return nil
    }
}
