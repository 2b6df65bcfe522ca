#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif

/// A program that was started, and what it says.
struct Child: ~Copyable {
    private let process: pid_t
    private let voice: CInt
    private var words: [UInt8] = []

    /// How a program ended.
    struct End {
        /// Whether it says that all went well.
        let isFine: Bool
        /// What it printed, on either stream.
        let words: String
    }

    /// Starts a program with no environment, so that nothing but its arguments decides what it does.
    ///
    /// - Parameter program: its absolute path.
    /// - Returns: nil where it cannot be started.
    init?(_ program: String, _ arguments: [String]) {
        var ends: [CInt] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        defer { close(ends[1]) }
        let started = Child.start(program, arguments, speakingTo: ends[1])
        guard let started else {
            close(ends[0])
            return nil
        }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        process = started
        voice = ends[0]
    }

    deinit { close(voice) }

    private static func start(
        _ program: String, _ arguments: [String], speakingTo voice: CInt
    ) -> pid_t? {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, voice, 1)
        posix_spawn_file_actions_adddup2(&actions, voice, 2)
        let words = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        var process = pid_t()
        let nothing: [UnsafeMutablePointer<CChar>?] = [nil]
        guard posix_spawn(&process, program, &actions, nil, words + [nil], nothing) == 0 else {
            return nil
        }
        return process
    }

    /// How it ended; nil while it runs.
    mutating func end() -> End? {
        var status = CInt()
        let ended = waitpid(process, &status, WNOHANG)
        listen()
        guard ended != 0 else { return nil }
        return End(
            isFine: ended == process && status == 0,
            words: String(decoding: words, as: UTF8.self))
    }

    /// Waits a moment for something to happen.
    static func pause() { usleep(4_000) }

    /// Ends it and waits until it is gone.
    ///
    /// By the signal that nothing blocks: a program inherits the mask of the thread that starts it, and
    /// those of a pool block the others. It has nothing to save: its folder is thrown away.
    func stop() {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
    }

    private mutating func listen() {
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = buffer.withUnsafeMutableBytes { read(voice, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            if words.count < 1 << 16 { words += buffer.prefix(count) }
        }
    }
}
