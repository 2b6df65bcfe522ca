import Synchronization

/// A value that is made when it is first asked for, once, by whoever asks first.
///
/// It is made of values alone: nobody can tell when that was, nor on which core. What it is made of
/// is let go when it is there.
final class Lazy<Value: Sendable>: Sendable {
    private enum State: Sendable {
        case pending(@Sendable () -> Value)
        case made(Value)
    }

    private let state: Mutex<State>

    init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.pending(make)) }

    var value: Value {
        state.withLock { state in
            switch state {
            case .made(let value): return value
            case .pending(let make):
                let value = make()
                state = .made(value)
                return value
            }
        }
    }
}
