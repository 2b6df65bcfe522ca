#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif

extension Folder {
    /// Does something while no other build may write to the folder, having waited for that for so
    /// many seconds, unless a signal comes. The system lets go of the lock when the process ends,
    /// however it ends.
    func whileLocked<Result>(
        patience: Double, heeding interruption: Interruption,
        _ work: () throws(WriteError) -> Result
    ) throws(WriteError) -> Result {
        try lock(patience: patience, heeding: interruption)
        defer { flock(descriptor, LOCK_UN) }
        return try work()
    }

    /// Locks the folder until it is closed.
    func lock(patience: Double, heeding interruption: Interruption) throws(WriteError) {
        let pause: useconds_t = 50_000
        var waits = Int(patience * 1_000_000 / Double(pause))
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw failure("lock", ".") }
            try interruption.check()
            guard waits > 0 else { throw WriteError.busy(folder: name) }
            waits -= 1
            usleep(pause)
        }
    }
}
