/// Gathers steps, neighbouring texts made one.
struct StepBuilder {
    private(set) var steps: [Step] = []

    mutating func append(_ step: Step) { steps.append(step) }

    mutating func append(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        if case .literal(let before) = steps.last {
            steps[steps.count - 1] = .literal(before + bytes)
        } else {
            steps.append(.literal(bytes))
        }
    }
}
