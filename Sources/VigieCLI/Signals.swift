import Dispatch
import Glibc
import Vigie

/// The signals that the command answers to.
struct Signals {
    private let sources: [any DispatchSourceSignal]

    /// Heeds SIGINT and SIGTERM: while files are being written the writer first tidies up, at any
    /// other moment, and the second time, the process ends at once. A closed pipe and a file over
    /// the limit of its size are errors of the call, not the end of the process.
    init(noting interruption: Interruption) {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        let queue = DispatchQueue(label: "signals", qos: .userInteractive)
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                if !interruption.request(number) { _exit(128 + number) }
            }
            source.activate()
            return source
        }
    }

    /// Leaves signals to the system again.
    func end() { for source in sources { source.cancel() } }
}
