/// Writes a program, neighbouring texts made one.
struct ProgramBuilder {
    private(set) var program = Program()

    mutating func append(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        let first = program.literals.count
        program.literals += bytes
        if let last = program.code.last, last.action == .literal, !isTarget {
            program.code[program.code.count - 1].end += Int32(bytes.count)
        } else {
            program.code.append(
                Instruction(
                    action: .literal, first: Int32(first), end: Int32(first + bytes.count)))
        }
        isTarget = false
    }

    /// Whether a section has just ended, so that the next text must begin anew.
    private var isTarget = false

    mutating func append(_ action: Instruction.Action, _ slot: Slot) {
        var instruction = Instruction(
            action: action, level: UInt16(slot.level), field: UInt16(slot.field))
        if !slot.path.isEmpty {
            instruction.first = Int32(program.paths.count)
            program.paths.append(slot.path)
        }
        program.code.append(instruction)
        isTarget = false
    }

    /// Begins a section and says where, for its end.
    mutating func open(_ action: Instruction.Action, _ slot: Slot) -> Int {
        append(action, slot)
        return program.code.count - 1
    }

    /// Ends the section that was begun there.
    mutating func close(_ opening: Int) {
        program.code[opening].end = Int32(program.code.count)
        isTarget = true
    }
}
