/// Draws a view by the program of its template, into bytes of UTF-8.
struct Renderer {
    /// A view in scope, and its place in the list that it comes from.
    private struct Level {
        let frame: any Frame
        var isFirst = true
        var isLast = true
    }

    private(set) var output: [UInt8]
    private var levels: [Level]

    init(_ view: some View, capacity: Int) {
        output = []
        output.reserveCapacity(capacity)
        levels = [Level(frame: ViewFrame(view))]
    }

    mutating func run(_ program: Program) {
        program.code.withUnsafeBufferPointer { code in
            program.literals.withUnsafeBufferPointer { literals in
                run(0..<code.count, code, literals, program.paths)
            }
        }
    }

    private mutating func run(
        _ range: Range<Int>, _ code: UnsafeBufferPointer<Instruction>,
        _ literals: UnsafeBufferPointer<UInt8>, _ paths: [[Int]]
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            let step = code[index]
            index += 1
            switch step.action {
            case .literal:
                output += UnsafeBufferPointer(rebasing: literals[Int(step.first)..<Int(step.end)])
            case .text:
                if case .text(let text) = value(step, paths) { HTMLEscape.append(text, to: &output) }
            case .html:
                if case .html(var html) = value(step, paths) { html.withUTF8 { output += $0 } }
            case .section:
                section(value(step, paths), index..<Int(step.end), code, literals, paths)
                index = Int(step.end)
            case .inverted:
                if value(step, paths).holds { index = Int(step.end) }
            case .first: if !levels[Int(step.level)].isFirst { index = Int(step.end) }
            case .last: if !levels[Int(step.level)].isLast { index = Int(step.end) }
            case .notFirst: if levels[Int(step.level)].isFirst { index = Int(step.end) }
            case .notLast: if levels[Int(step.level)].isLast { index = Int(step.end) }
            }
        }
    }

    private mutating func section(
        _ value: FieldValue, _ range: Range<Int>, _ code: UnsafeBufferPointer<Instruction>,
        _ literals: UnsafeBufferPointer<UInt8>, _ paths: [[Int]]
    ) {
        switch value {
        case .flag(let flag): if flag { run(range, code, literals, paths) }
        case .html(let html): if !html.isEmpty { run(range, code, literals, paths) }
        case .text(let text):
            guard !text.isEmpty else { return }
            levels.append(Level(frame: ViewFrame(TextItem(text: text))))
            run(range, code, literals, paths)
            levels.removeLast()
        case .view(let view):
            guard let view else { return }
            levels.append(Level(frame: view))
            run(range, code, literals, paths)
            levels.removeLast()
        case .list(let views):
            for (index, view) in views.enumerated() {
                levels.append(Level(frame: view, isFirst: index == 0, isLast: index == views.count - 1))
                run(range, code, literals, paths)
                levels.removeLast()
            }
        }
    }

    private func value(_ step: Instruction, _ paths: [[Int]]) -> FieldValue {
        let value = levels[Int(step.level)].frame.value(at: Int(step.field))
        guard step.first >= 0 else { return value }
        return paths[Int(step.first)].reduce(value) { value, field in
            if case .view(let view?) = value { view.value(at: field) } else { .view(nil) }
        }
    }
}
