import FlyingSocks

/// The events of a stream as bytes, sent as they come.
struct EventBytes: AsyncBufferedSequence {
    typealias Element = UInt8

    let stream: AsyncStream<String>

    struct AsyncIterator: AsyncBufferedIteratorProtocol {
        var events: AsyncStream<String>.AsyncIterator
        private var rest: ArraySlice<UInt8> = []

        init(_ stream: AsyncStream<String>) { events = stream.makeAsyncIterator() }

        mutating func next() async -> UInt8? {
            if rest.isEmpty { await fill() }
            return rest.popFirst()
        }

        mutating func nextBuffer(suggested count: Int) async -> ArraySlice<UInt8>? {
            if rest.isEmpty { await fill() }
            guard !rest.isEmpty else { return nil }
            let buffer = rest.prefix(Swift.max(1, count))
            rest = rest.dropFirst(buffer.count)
            return buffer
        }

        private mutating func fill() async {
            if let event = await events.next() { rest = Array(event.utf8)[...] }
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(stream) }
}
