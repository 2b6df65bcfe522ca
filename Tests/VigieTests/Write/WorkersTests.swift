import Testing

@testable import Vigie

@Suite("Workers")
struct WorkersTests {
    private struct Echo: Worker, ~Copyable {
        let failing: Int?

        mutating func work(on range: Range<Int>) throws(WriteError) -> [Int] {
            if let failing, range.contains(failing) { throw .interrupted }
            return Array(range)
        }
    }

    @Test("do all of a list, in its order", arguments: [1, 2, 3, 8], [0, 1, 31, 32, 33, 1_000])
    func order(workers: Int, elements: Int) throws {
        let products = try Workers(count: workers).work(on: elements) { Echo(failing: nil) }
        #expect(products.flatMap(\.self) == Array(0..<elements))
    }

    @Test("hand back a failure of any of them", arguments: [0, 500, 999])
    func failure(element: Int) {
        #expect(throws: WriteError.interrupted) {
            try Workers(count: 3).work(on: 1_000) { Echo(failing: element) }
        }
    }
}
