private import Dispatch
private import Synchronization

/// A worker that does a stretch of a list at a time and keeps its tools in between.
protocol Worker: ~Copyable, SendableMetatype {
    associatedtype Product: Sendable

    /// Does the elements of a range.
    mutating func work(on range: Range<Int>) throws(WriteError) -> Product
}

/// Threads that share the work on a long list.
struct Workers: Sendable {
    /// How many there are.
    let count: Int

    /// Has a list of so many elements done; gives the products in the order of the list.
    ///
    /// - Parameter hire: makes a worker, once a thread.
    func work<W: Worker & ~Copyable>(
        on elements: Int, hire: @Sendable () throws(WriteError) -> W
    ) throws(WriteError) -> [W.Product] {
        let queue = Mutex(WorkQueue<W.Product>(elements: elements, workers: count))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            do throws(WriteError) {
                var worker = try hire()
                while let range = queue.withLock({ $0.take(by: index) }) {
                    let product = try worker.work(on: range)
                    queue.withLock { $0.done.append((range.lowerBound, product)) }
                }
            } catch {
                queue.withLock { $0.failure = $0.failure ?? error }
            }
        }
        return try queue.withLock { queue throws(WriteError) in try queue.products() }
    }
}
