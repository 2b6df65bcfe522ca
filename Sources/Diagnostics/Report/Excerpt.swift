/// A line of a file with a marker under one of its places.
struct Excerpt {
    /// The line, cropped where it is long, with nothing in it that a terminal would act upon.
    let line: String
    /// What stands before the marker, as wide as the line is up to there.
    let indent: String
    /// `^~~~`, as wide as what it marks.
    let marker: String

    /// How many scalars of a long line are shown before and after the place.
    private static let reach = 80

    /// The excerpt around a place that is given by its column, from 1, and its length.
    init(of source: String, column: Int, length: Int) {
        let scalars = Array(source.unicodeScalars)
        let start = min(max(column - 1, 0), scalars.count)
        let end = min(start + max(length, 1), scalars.count)
        let first = max(0, start - Excerpt.reach)
        let last = min(scalars.count, start + Excerpt.reach)
        let opening = first > 0 ? "…" : ""
        let closing = last < scalars.count ? "…" : ""
        line = opening + Excerpt.shown(scalars[first..<last]) + closing
        indent = (first > 0 ? " " : "") + Excerpt.blank(scalars[first..<start])
        let width = scalars[start..<min(end, last)].reduce(0) { $0 + $1.columns }
        marker = "^" + String(repeating: "~", count: max(width, 1) - 1)
    }

    private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars.lazy.map(\.printable))
        return text
    }

    /// As wide as the scalars; a tab stays one, so that the terminal sets both lines alike.
    private static func blank(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        scalars.reduce(into: "") { text, scalar in
            text += scalar == "\t" ? "\t" : String(repeating: " ", count: scalar.columns)
        }
    }
}
