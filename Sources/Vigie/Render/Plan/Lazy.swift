import Synchronization

/// A value that is made when it is first asked for, once, by whoever asks first.
///
/// It is made of values alone: nobody can tell when that was, nor on which core.
final class Lazy<Value: Sendable>: Sendable {
    private let make: @Sendable () -> Value
    private let made = Mutex<Value?>(nil)

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    var value: Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
