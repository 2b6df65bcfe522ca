/// The work that is left of a list, and what is done.
///
/// Each worker begins a stretch of its own and, once that is done, helps with the others': so two
/// of them seldom meet in one folder, where the system would let only one go on.
struct WorkQueue<Product: Sendable>: Sendable {
    private var stretches: [Range<Int>]
    /// What was made, with the index of its first element.
    var done: [(start: Int, product: Product)] = []
    /// Why the work is given up.
    var failure: WriteError?

    /// How many elements are taken at a time.
    private static var chunk: Int { 32 }

    init(elements: Int, workers: Int) {
        stretches = (0..<workers).map { index in
            (elements * index / workers)..<(elements * (index + 1) / workers)
        }
    }

    /// The next elements for a worker; nil where none are left, or the work is given up.
    mutating func take(by worker: Int) -> Range<Int>? {
        guard failure == nil else { return nil }
        for offset in stretches.indices {
            let index = (worker + offset) % stretches.count
            guard let start = stretches[index].first else { continue }
            let end = min(start + Self.chunk, stretches[index].upperBound)
            stretches[index] = end..<stretches[index].upperBound
            return start..<end
        }
        return nil
    }

    /// All that was made, in the order of the list.
    func products() throws(WriteError) -> [Product] {
        if let failure { throw failure }
        return done.sorted { $0.start < $1.start }.map(\.product)
    }
}
