/// Finds what somebody may have meant.
enum NearMiss {
    /// The help line for an unknown name, if a known one is near.
    static func help(_ name: String, among known: some Sequence<String>) -> String? {
        nearest(to: name, among: known).map { "did you mean '\($0)'?" }
    }

    /// The nearest known name within a third of the name's length; the first in order of two alike.
    static func nearest(to name: String, among known: some Sequence<String>) -> String? {
        let limit = max(1, name.utf8.count / 3)
        return known.map { (distance(name, $0), $0) }
            .filter { $0.0 <= limit }
            .min { ($0.0, $0.1) < ($1.0, $1.1) }?.1
    }

    /// How many letters must be put in, left out, changed or swapped with their neighbour.
    private static func distance(_ one: String, _ other: String) -> Int {
        let (one, other) = ([UInt8](one.utf8), [UInt8](other.utf8))
        var (before, previous) = ([Int](), [Int](0...other.count))
        for row in one.indices {
            var current = [row + 1]
            for column in other.indices {
                let change = previous[column] + (one[row] == other[column] ? 0 : 1)
                var best = min(previous[column + 1] + 1, current[column] + 1, change)
                if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column]
                {
                    best = min(best, before[column - 1] + 1)
                }
                current.append(best)
            }
            (before, previous) = (previous, current)
        }
        return previous[other.count]
    }
}
