private import Synchronization

/// Whether a signal has asked the build to stop, and whether someone is there to heed it.
///
/// While files are half written the writer tidies up before the process ends; at any other moment
/// it may end at once.
public final class Interruption: Sendable {
    private struct State {
        var signal: CInt?
        var heeders = 0
    }

    private let state = Mutex(State())

    /// Nothing asked for yet.
    public init() {}

    /// The signal that came, if one did.
    public var signal: CInt? { state.withLock(\.signal) }

    /// Notes a signal. Whether it will be heeded: if not, or if it is the second, the process
    /// should end now.
    public func request(_ signal: CInt) -> Bool {
        state.withLock { state in
            let isFirst = state.signal == nil
            state.signal = state.signal ?? signal
            return isFirst && state.heeders > 0
        }
    }

    /// Does work that looks for a signal now and then.
    func heeding<Result: ~Copyable>(
        _ work: () throws(WriteError) -> Result
    ) throws(WriteError) -> Result {
        state.withLock { $0.heeders += 1 }
        defer { state.withLock { $0.heeders -= 1 } }
        return try work()
    }

    /// Throws where a signal came.
    func check() throws(WriteError) {
        if signal != nil { throw WriteError.interrupted }
    }
}
