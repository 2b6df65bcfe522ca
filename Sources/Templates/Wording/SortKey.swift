/// Where a name stands in an index: by its letters, then by accents, then by case.
///
/// The order is the Unicode collation that English and French share: `É` beside `E`, `œ` as `oe`,
/// signs before figures before letters, small letters first. It is made here rather than asked of
/// the machine, so that no locale or library version moves a name.
public struct SortKey: Sendable, Hashable, Comparable {
    private let weights: [UInt32]

    /// The key of a name; make it once for each name.
    public init(_ name: String) {
        func add(_ weight: UInt32, to weights: inout [UInt32]) {
            if weight != 0 { weights.append(weight) }
        }
        let scalars = name.unicodeScalars
        var (primary, accents, cases) = ([UInt32](), [UInt32](), [UInt32]())
        primary.reserveCapacity(5 * name.utf8.count + 8)
        accents.reserveCapacity(2 * name.utf8.count)
        cases.reserveCapacity(name.utf8.count)
        for scalar in scalars {
            let letter = CollatedLetter.of(scalar)
            add(letter.first, to: &primary)
            add(letter.second, to: &primary)
            add(letter.size == 0 ? 0 : 1, to: &accents)
            add(letter.variant, to: &accents)
            add(letter.accent, to: &accents)
            add(letter.secondAccent, to: &accents)
            add(letter.size, to: &cases)
        }
        primary.append(0)
        primary += accents
        primary.append(0)
        primary += cases
        primary.append(0)
        primary += scalars.lazy.map(\.value)
        weights = primary
    }

    /// Orders as an index does.
    public static func < (one: SortKey, other: SortKey) -> Bool {
        one.weights.lexicographicallyPrecedes(other.weights)
    }
}

extension Wording {
    /// Things in the order of their names, as an index of this language has them.
    public func sorted<Element>(
        _ elements: some Sequence<Element>, by name: (Element) -> String
    ) -> [Element] {
        let elements = Array(elements)
        let keys = elements.map { SortKey(name($0)) }
        return keys.indices.sorted { keys[$0] < keys[$1] }.map { elements[$0] }
    }
}
