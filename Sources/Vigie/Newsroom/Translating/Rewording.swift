/// How one text became another, word by word.
public struct Rewording: Sendable, Hashable {
    /// A run of words.
    public enum Piece: Sendable, Hashable {
        /// Words of both.
        case kept(String)
        /// Words of the old text alone.
        case removed(String)
        /// Words of the new text alone.
        case added(String)
    }

    /// The runs in reading order; what was removed comes before what was added in its place.
    public private(set) var pieces: [Piece] = []

    /// The most words of a text that are compared; longer texts count as wholly reworded.
    private static let limit = 20_000

    /// Compares two texts; white space alone is no difference.
    public init(from old: String, to new: String) {
        let (before, after) = (Rewording.words(old), Rewording.words(new))
        guard before.count <= Rewording.limit, after.count <= Rewording.limit else {
            append(before[...], Piece.removed)
            append(after[...], Piece.added)
            return
        }
        let difference = after.difference(from: before)
        let removals = Set(difference.removals.map(Rewording.place))
        let insertions = Set(difference.insertions.map(Rewording.place))
        join(before, after, removals, insertions)
    }

    /// Whether the texts have the same words.
    public var isEmpty: Bool {
        pieces.allSatisfy { if case .kept = $0 { true } else { false } }
    }

    /// How many words were removed or added.
    public var changedWords: Int {
        pieces.reduce(0) { sum, piece in
            switch piece {
            case .kept: sum
            case .removed(let words), .added(let words): sum + Rewording.words(words).count
            }
        }
    }

    private mutating func join(
        _ before: [Substring], _ after: [Substring], _ removals: Set<Int>, _ insertions: Set<Int>
    ) {
        var (old, new) = (0, 0)
        while old < before.count || new < after.count {
            let removed = old
            while old < before.count, removals.contains(old) { old += 1 }
            append(before[removed..<old], Piece.removed)
            let added = new
            while new < after.count, insertions.contains(new) { new += 1 }
            append(after[added..<new], Piece.added)
            let kept = new
            while old < before.count, new < after.count, !removals.contains(old),
                !insertions.contains(new)
            {
                old += 1
                new += 1
            }
            append(after[kept..<new], Piece.kept)
        }
    }

    private mutating func append(_ words: ArraySlice<Substring>, _ make: (String) -> Piece) {
        if !words.isEmpty { pieces.append(make(words.joined(separator: " "))) }
    }

    private static func place(_ change: CollectionDifference<Substring>.Change) -> Int {
        switch change {
        case .remove(let offset, _, _), .insert(let offset, _, _): offset
        }
    }

    private static func words(_ text: String) -> [Substring] {
        text.split(whereSeparator: \.isWhitespace)
    }
}
