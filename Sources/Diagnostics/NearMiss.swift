/// Finds the known name that an unknown one was probably meant to be.
public enum NearMiss {
    /// The nearest of some names, within a third of the length; nil where none is near.
    public static func of(_ name: String, among names: some Sequence<String>) -> String? {
        let letters = Array(name.utf8)
        let reach = max(1, min(4, letters.count / 3))
        var best: (name: String, distance: Int)?
        for candidate in names {
            let other = Array(candidate.utf8)
            guard abs(other.count - letters.count) <= reach else { continue }
            let distance = distance(letters, other)
            guard distance <= reach else { continue }
            if let known = best {
                guard (distance, candidate) < (known.distance, known.name) else { continue }
            }
            best = (candidate, distance)
        }
        return best?.name
    }

    /// The help line for an unknown name; nil where no known one is near.
    public static func help(_ name: String, among names: some Sequence<String>) -> String? {
        of(name, among: names).map { "did you mean '\($0)'?" }
    }

    /// How many letters must be put in, taken out, changed or swapped with their neighbour
    /// (Damerau's distance, restricted).
    private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        guard !one.isEmpty, !other.isEmpty else { return max(one.count, other.count) }
        var beforeLast = [Int](repeating: 0, count: other.count + 1)
        var last = Array(0...other.count)
        for row in 1...one.count {
            var current = [row] + [Int](repeating: 0, count: other.count)
            for column in 1...other.count {
                let change = one[row - 1] == other[column - 1] ? 0 : 1
                current[column] = min(
                    last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
                if row > 1, column > 1, one[row - 1] == other[column - 2],
                    one[row - 2] == other[column - 1]
                {
                    current[column] = min(current[column], beforeLast[column - 2] + 1)
                }
            }
            (beforeLast, last) = (last, current)
        }
        return last[other.count]
    }
}
