/// Draws a view by the steps of its template, into bytes of UTF-8.
struct Renderer {
    /// A view in scope, and its place in the list that it comes from.
    private struct Frame {
        let view: any View
        var isFirst = true
        var isLast = true
    }

    private(set) var output: [UInt8]
    private var frames: [Frame]

    init(_ view: some View, capacity: Int) {
        output = []
        output.reserveCapacity(capacity)
        frames = [Frame(view: view)]
    }

    mutating func run(_ steps: [Step]) {
        for step in steps {
            switch step {
            case .literal(let bytes): output += bytes
            case .text(let slot): if case .text(let text) = value(slot) { escape(text) }
            case .html(let slot): if case .html(let html) = value(slot) { output += html.utf8 }
            case .section(let slot, let inner): section(value(slot), inner)
            case .inverted(let slot, let inner): if !value(slot).holds { run(inner) }
            case .position(let position, let inner): if holds(position) { run(inner) }
            }
        }
    }

    private mutating func section(_ value: FieldValue, _ steps: [Step]) {
        guard value.holds else { return }
        switch value {
        case .flag, .html: run(steps)
        case .text(let text): run(steps, in: Frame(view: TextItem(text: text)))
        case .view(let view): if let view { run(steps, in: Frame(view: view)) }
        case .list(let views):
            for (index, view) in views.enumerated() {
                let isLast = index == views.count - 1
                run(steps, in: Frame(view: view, isFirst: index == 0, isLast: isLast))
            }
        }
    }

    private mutating func run(_ steps: [Step], in frame: Frame) {
        frames.append(frame)
        run(steps)
        frames.removeLast()
    }

    private func holds(_ position: Step.Position) -> Bool {
        let frame = frames[position.level]
        return (position.isLast ? frame.isLast : frame.isFirst) != position.isInverted
    }

    private func value(_ slot: Slot) -> FieldValue {
        var value = frames[slot.level].view.value(at: slot.field)
        for field in slot.path {
            guard case .view(let view) = value, let view else { return .view(nil) }
            value = view.value(at: field)
        }
        return value
    }

    private mutating func escape(_ text: String) {
        HTMLEscape.append(text, to: &output)
    }
}
