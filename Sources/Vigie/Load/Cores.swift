/// Spreads work over the cores and gives the results in the order of the items.
enum Cores {
    /// Maps items on at most `jobs` cores; the result does not depend on their number.
    ///
    /// - Parameter portion: How many items a core takes at a time.
    static func map<Item: Sendable, Product: Sendable>(
        _ items: [Item], jobs: Int, portion: Int = 32, _ work: @escaping @Sendable (Item) -> Product
    ) async -> [Product] {
        guard jobs > 1, items.count > portion else { return items.map(work) }
        let portions = stride(from: 0, to: items.count, by: portion).map {
            $0..<min($0 + portion, items.count)
        }
        var results = [[Product]](repeating: [], count: portions.count)
        await withTaskGroup(of: (Int, [Product]).self) { group in
            var next = 0
            func start() {
                guard next < portions.count else { return }
                let place = next
                next += 1
                group.addTask { (place, items[portions[place]].map(work)) }
            }
            for _ in 0..<jobs { start() }
            while let (place, products) = await group.next() {
                results[place] = products
                start()
            }
        }
        return results.flatMap { $0 }
    }
}
