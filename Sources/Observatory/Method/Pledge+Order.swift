extension Pledge {
    /// Orders by first day, then by all else, so that no order of files or parties shows.
    static func precedes(_ one: Pledge, _ other: Pledge) -> Bool {
        if one.from != other.from { return one.from < other.from }
        if one.commitment != other.commitment { return one.commitment < other.commitment }
        if one.through != other.through {
            guard let through = one.through, let rival = other.through else {
                return one.through == nil
            }
            return through < rival
        }
        if one.strength != other.strength { return one.strength > other.strength }
        if one.act != other.act { return one.act.rawValue < other.act.rawValue }
        return (one.until ?? .end(of: 9999)) < (other.until ?? .end(of: 9999))
    }
}
