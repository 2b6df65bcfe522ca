extension Wording {
    /// Things that all hold: `a, b and c`, `a, b et c`. Works on text and on markup alike.
    public func list(_ items: [String]) -> String { joined(items, and) }

    /// Things of which one holds: `a, b or c`, `a, b ou c`.
    public func alternatives(_ items: [String]) -> String { joined(items, or) }

    private func joined(_ items: [String], _ word: String) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(word) \(last)"
    }
}
