/// The views that a template may name at some point, the page's own first.
struct Scope {
    struct Level {
        let shape: Shape
        /// Whether the view is an element of a list.
        let isElement: Bool
    }

    /// What a name turned out to be.
    enum Found {
        case field(Slot, FieldKind)
        /// No view in scope has the first word.
        case unknown(String, known: [String], view: String)
        /// The word before a dot is no view.
        case notAView(String, FieldKind)
    }

    private(set) var levels: [Level]

    init(_ shape: Shape) {
        levels = [Level(shape: shape, isElement: false)]
    }

    /// The scope inside a section over a view.
    func with(_ shape: Shape, isElement: Bool) -> Scope {
        var inner = self
        inner.levels.append(Level(shape: shape, isElement: isElement))
        return inner
    }

    /// The level of the innermost element of a list.
    var elementLevel: Int? { levels.lastIndex { $0.isElement } }

    /// Finds a name, from the innermost view outwards; behind a dot only in the view before it.
    func find(_ name: String) -> Found {
        let words = name == "." ? ["."] : name.split(separator: ".").map(String.init)
        guard let first = words.first else { return unknown(name) }
        for level in levels.indices.reversed() {
            guard let (field, kind) = levels[level].shape.field(first) else { continue }
            return follow(words.dropFirst(), from: kind, first) { path in
                Slot(level: level, field: field, path: path)
            }
        }
        return unknown(first)
    }

    private func follow(
        _ words: ArraySlice<String>, from kind: FieldKind, _ first: String,
        slot: ([Int]) -> Slot
    ) -> Found {
        var (kind, before, path) = (kind, first, [Int]())
        for word in words {
            guard case .view(let type) = kind else { return .notAView(before, kind) }
            let shape = type.shape
            guard let (field, next) = shape.field(word) else {
                return .unknown(word, known: shape.names, view: shape.name)
            }
            path.append(field)
            (kind, before) = (next, word)
        }
        return .field(slot(path), kind)
    }

    private func unknown(_ name: String) -> Found {
        let inner = levels.reversed().first { $0.shape.names != ["."] }
        return .unknown(
            name, known: levels.reversed().flatMap(\.shape.names), view: inner?.shape.name ?? "")
    }
}
