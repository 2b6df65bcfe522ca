#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif

/// The clock that stamps files.
enum StampClock {
    /// Its longest tick, in microseconds, on the systems that are in use.
    private static let tick: useconds_t = 10_000

    /// Waits until files that are changed from now on get a later stamp than those before.
    static func waitForNextStamp() {
        usleep(tick + tick / 5)
    }
}
