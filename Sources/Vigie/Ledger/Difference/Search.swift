/// The search for the shortest way from one list to another.
struct Search<Element: Hashable> {
    /// One step of the way, by its place in the old or the new list.
    enum Step {
        case kept(Int), removed(Int), added(Int)
    }

    private let old: [Element]
    private let new: [Element]
    private let limit: Int

    init(_ old: [Element], _ new: [Element], limit: Int) {
        self.old = old
        self.new = new
        self.limit = limit
    }

    /// The steps in order; nil where there are more differences than the limit.
    func path() -> [Step]? {
        guard let rounds = rounds() else { return nil }
        var steps: [Step] = []
        var (x, y) = (old.count, new.count)
        for round in stride(from: rounds.count - 1, through: 0, by: -1) {
            let reached = rounds[round]
            let diagonal = x - y
            let isDown = Search.goesDown(diagonal, round, reached)
            let previous = diagonal + (isDown ? 1 : -1)
            let startX = round == 0 ? 0 : reached[previous, round]
            let startY = startX - previous
            let from = round == 0 ? 0 : startX + (isDown ? 0 : 1)
            while x > from {
                x -= 1
                y -= 1
                steps.append(.kept(x))
            }
            guard round > 0 else { break }
            steps.append(isDown ? .added(startY) : .removed(startX))
            (x, y) = (startX, startY)
        }
        return steps.reversed()
    }

    /// How far each diagonal was reached before a round, by the rounds.
    private func rounds() -> [[Int]]? {
        var rounds: [[Int]] = []
        var reached: [Int] = [0, 0, 0]
        for round in 0...min(limit, old.count + new.count) {
            rounds.append(reached)
            var next = [Int](repeating: 0, count: 2 * round + 5)
            for diagonal in stride(from: -round, through: round, by: 2) {
                var x =
                    round == 0
                    ? 0
                    : Search.goesDown(diagonal, round, reached)
                        ? reached[diagonal + 1, round] : reached[diagonal - 1, round] + 1
                while x < old.count, x - diagonal < new.count, x - diagonal >= 0,
                    old[x] == new[x - diagonal]
                {
                    x += 1
                }
                next[diagonal, round + 1] = x
                if x >= old.count, x - diagonal >= new.count { return rounds }
            }
            reached = next
        }
        return nil
    }

    private static func goesDown(_ diagonal: Int, _ round: Int, _ reached: [Int]) -> Bool {
        diagonal == -round
            || (diagonal != round
                && reached[diagonal - 1, round] < reached[diagonal + 1, round])
    }
}

extension [Int] {
    /// How far a diagonal was reached before a round: the list begins at the outermost one.
    fileprivate subscript(diagonal: Int, round: Int) -> Int {
        get { self[diagonal + round + 1] }
        set { self[diagonal + round + 1] = newValue }
    }
}
