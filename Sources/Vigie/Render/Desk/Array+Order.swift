import Observatory

extension Array {
    /// The elements in the order of their dates; of one date in the order that they have.
    func inTime(_ date: (Element) -> PartialDate) -> [Element] {
        enumerated().map { (date: date($0.element), place: $0.offset, element: $0.element) }
            .sorted { ($0.date, $0.place) < ($1.date, $1.place) }
            .map(\.element)
    }
}

extension Array where Element: Hashable {
    /// The elements, each only where it comes first.
    var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
