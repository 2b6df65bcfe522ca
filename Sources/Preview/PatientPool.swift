import FlyingFox
import FlyingSocks
import Glibc

/// Waits for clients as the library's own pool does, but not for ever: neither for one that sends a
/// request drop by drop or not at all, nor for one that takes no answer, nor for any number of them.
///
/// A connection has one request (`Answer` closes it), so the time runs from its first wait. How much
/// a client sends in that time the library does not let bound: `Gate` refuses long heads, but only
/// once they are read.
actor PatientPool: AsyncSocketPool {
    /// How long a client may take for its request, from its first wait.
    private static let patience = Duration.seconds(10)
    /// How long a client may take no byte of its answer.
    private static let patienceAnswering = Duration.seconds(30)
    /// How many clients may be waited for at a time.
    private static let crowd = 128

    private let pool: any AsyncSocketPool
    /// How many are waited for now.
    private var waiting = 0
    /// Since when requests are waited for, by connection.
    private var starts: [UInt64: ContinuousClock.Instant] = [:]

    init(_ pool: any AsyncSocketPool) { self.pool = pool }

    nonisolated func prepare() async throws { try await pool.prepare() }

    nonisolated func run() async throws { try await pool.run() }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        guard let deadline = try deadline(of: socket, events) else {
            return try await pool.suspendSocket(socket, untilReadyFor: events)
        }
        waiting += 1
        defer { waiting -= 1 }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { [pool] in
                try await pool.suspendSocket(socket, untilReadyFor: events)
            }
            group.addTask {
                try await ContinuousClock().sleep(until: deadline)
                throw SocketError.disconnected
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Until when a socket is waited for; nil of the one that listens.
    private func deadline(
        of socket: Socket, _ events: Socket.Events
    ) throws -> ContinuousClock.Instant? {
        guard (try? socket.remotePeer()) != nil, let number = PatientPool.number(of: socket) else {
            return nil
        }
        guard waiting < PatientPool.crowd else { throw SocketError.disconnected }
        let now = ContinuousClock.now
        guard !events.contains(.write) else { return now + PatientPool.patienceAnswering }
        starts = starts.filter { $0.value + PatientPool.patience * 2 > now }
        let start = starts[number] ?? now
        starts[number] = start
        return start + PatientPool.patience
    }

    /// The kernel's number of a socket, which no other ever gets: descriptors and ports come again.
    private static func number(of socket: Socket) -> UInt64? {
        // SO_COOKIE of Linux.
        let cookie: Int32 = 57
        var number: UInt64 = 0
        var size = socklen_t(MemoryLayout<UInt64>.size)
        let status = getsockopt(socket.file.rawValue, SOL_SOCKET, cookie, &number, &size)
        return status == 0 ? number : nil
    }
}
