/// What has to be taken out of a list and put in to make another of it (Myers, "An O(ND) difference
/// algorithm", 1986).
///
/// It takes time in proportion to the length of the lists and to the number of differences; of lists
/// that differ in more than the limit, all between their common ends is taken out and put in.
struct Difference<Element: Hashable> {
    /// What becomes of a stretch.
    enum Fate: Sendable, Hashable {
        case kept, removed, added
    }

    /// A stretch of one fate: of the old list where it is kept or removed, of the new one where it is
    /// added.
    struct Run {
        let fate: Fate
        var elements: [Element]
    }

    /// The stretches in order; where one is replaced, what is removed comes before what is added.
    private(set) var runs: [Run] = []

    /// - Parameter limit: How many differences are told apart.
    init(from old: [Element], to new: [Element], limit: Int = 1_000) {
        let head = zip(old, new).prefix { $0 == $1 }.count
        let rest = min(old.count, new.count) - head
        let tail = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
        append(.kept, old[..<head])
        compare(old[head..<(old.count - tail)], new[head..<(new.count - tail)], limit)
        append(.kept, old[(old.count - tail)...])
    }

    private mutating func append(_ fate: Fate, _ elements: ArraySlice<Element>) {
        guard !elements.isEmpty else { return }
        if let last = runs.indices.last, runs[last].fate == fate {
            runs[last].elements += elements
        } else {
            runs.append(Run(fate: fate, elements: Array(elements)))
        }
    }

    private mutating func compare(
        _ old: ArraySlice<Element>, _ new: ArraySlice<Element>, _ limit: Int
    ) {
        let steps =
            old.isEmpty || new.isEmpty ? nil : Search(Array(old), Array(new), limit: limit).path()
        guard let steps else {
            append(.removed, old)
            return append(.added, new)
        }
        var (removed, added): ([Element], [Element]) = ([], [])
        func flush(_ runs: inout Self) {
            runs.append(.removed, removed[...])
            runs.append(.added, added[...])
            (removed, added) = ([], [])
        }
        for step in steps {
            switch step {
            case .removed(let place): removed.append(old[old.startIndex + place])
            case .added(let place): added.append(new[new.startIndex + place])
            case .kept(let place):
                flush(&self)
                append(.kept, old[(old.startIndex + place)...(old.startIndex + place)])
            }
        }
        flush(&self)
    }
}

extension Difference: Sendable where Element: Sendable {}
extension Difference.Run: Sendable where Element: Sendable {}
