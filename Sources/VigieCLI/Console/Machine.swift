import Glibc

import Observatory

/// What the machine says of itself and of this process.
enum Machine {
    /// How many cores there are to work on.
    static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// The day that it is where the machine stands.
    static var today: Day {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let day = Day(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
        return day ?? Day.end(of: 1)
    }

    /// The most memory that the process has held, in bytes.
    static var peakMemory: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Int(usage.ru_maxrss) * 1024
    }
}
