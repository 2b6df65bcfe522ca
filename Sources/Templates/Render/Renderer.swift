/// Draws a view by the program of its template, into bytes of UTF-8.
struct Renderer {
    /// A view in scope, and its place in the list that it comes from.
    private struct Level {
        let frame: Frame
        var isFirst = true
        var isLast = true
    }

    /// What has been drawn.
    var output: [UInt8] = []

    private let program: Program
    private var levels: [Level]

    init(_ program: Program, _ frame: Frame) {
        self.program = program
        levels = [Level(frame: frame)]
    }

    /// Draws the whole page.
    mutating func run() { run(program.code.indices) }

    private mutating func run(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let step = program.code[index]
            index += 1
            switch step.action {
            case .literal: output += program.literals[Int(step.first)..<Int(step.end)]
            case .text:
                if case .text(let text) = value(step) { HTMLEscape.append(text, to: &output) }
            case .html:
                if case .html(var html) = value(step) { html.withUTF8 { output += $0 } }
            default:
                section(step, index..<Int(step.end))
                index = Int(step.end)
            }
        }
    }

    /// Draws what a section holds as often as its condition or its value asks for.
    private mutating func section(_ step: Instruction, _ inner: Range<Int>) {
        switch step.action {
        case .section: section(over: value(step), inner)
        case .inverted: if !value(step).holds { run(inner) }
        case .first: if levels[Int(step.level)].isFirst { run(inner) }
        case .last: if levels[Int(step.level)].isLast { run(inner) }
        case .notFirst: if !levels[Int(step.level)].isFirst { run(inner) }
        case .notLast: if !levels[Int(step.level)].isLast { run(inner) }
        case .literal, .text, .html: break
        }
    }

    private mutating func section(over value: FieldValue, _ inner: Range<Int>) {
        switch value {
        case .flag(let flag): if flag { run(inner) }
        case .html(let html): if !html.isEmpty { run(inner) }
        case .text(let text):
            if !text.isEmpty { run(inner, in: Level(frame: Frame(TextItem(text: text)))) }
        case .view(let view): if let view { run(inner, in: Level(frame: view)) }
        case .list(let views):
            for (index, view) in views.enumerated() {
                let isLast = index == views.count - 1
                run(inner, in: Level(frame: view, isFirst: index == 0, isLast: isLast))
            }
        }
    }

    private mutating func run(_ inner: Range<Int>, in level: Level) {
        levels.append(level)
        run(inner)
        levels.removeLast()
    }

    private func value(_ step: Instruction) -> FieldValue {
        let value = levels[Int(step.level)].frame.value(Int(step.field))
        guard step.first >= 0 else { return value }
        return program.paths[Int(step.first)].reduce(value) { value, field in
            if case .view(let view?) = value { view.value(field) } else { .view(nil) }
        }
    }
}
