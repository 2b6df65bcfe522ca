/// A block that is not as it was, with the words that were taken out and put in.
struct TextChange: Sendable {
    /// Words of one fate.
    struct Words: Sendable, Hashable {
        let fate: Difference<Substring>.Fate
        let text: String
    }

    /// The section that it stands in; empty before the first.
    let section: String
    let words: [Words]

    /// What share of their words two blocks have in common for one to be the other, changed.
    private static let likeness = 0.4

    /// The blocks that changed between two pages, in the order of the new one.
    static func changes(from old: [TextBlock], to new: [TextBlock]) -> [TextChange] {
        var changes: [TextChange] = []
        var removed: [TextBlock] = []
        for run in Difference(from: old, to: new).runs {
            switch run.fate {
            case .kept:
                changes += removed.map(taken)
                removed = []
            case .removed: removed = run.elements
            case .added:
                changes += replaced(removed, by: run.elements)
                removed = []
            }
        }
        return changes + removed.map(taken)
    }

    /// Pairs blocks that were taken out with those put in that are like them.
    private static func replaced(_ old: [TextBlock], by new: [TextBlock]) -> [TextChange] {
        var changes: [TextChange] = []
        var old = old[...]
        var new = new[...]
        while let first = old.first, let other = new.first {
            if let change = changed(first, to: other) {
                changes.append(change)
                old.removeFirst()
                new.removeFirst()
            } else if old.count > new.count {
                changes.append(taken(old.removeFirst()))
            } else if new.count > old.count {
                changes.append(put(new.removeFirst()))
            } else {
                changes += [taken(old.removeFirst()), put(new.removeFirst())]
            }
        }
        return changes + old.map(taken) + new.map(put)
    }

    /// A block and what it became, word by word; nil where the two have little in common.
    private static func changed(_ old: TextBlock, to new: TextBlock) -> TextChange? {
        let (before, after) = (old.words, new.words)
        let difference = Difference(from: before, to: after)
        let kept = difference.runs.filter { $0.fate == .kept }.reduce(0) { $0 + $1.elements.count }
        guard Double(2 * kept) >= likeness * Double(before.count + after.count) else { return nil }
        return TextChange(
            section: new.isHeading ? "" : new.section,
            words: difference.runs.map {
                Words(fate: $0.fate, text: $0.elements.joined(separator: " "))
            })
    }

    private static func taken(_ block: TextBlock) -> TextChange {
        TextChange(section: block.section, words: [Words(fate: .removed, text: block.text)])
    }

    private static func put(_ block: TextBlock) -> TextChange {
        TextChange(section: block.section, words: [Words(fate: .added, text: block.text)])
    }
}
