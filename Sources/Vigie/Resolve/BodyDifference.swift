import Markup

/// What a translation's text has otherwise than its original: headings, and the sources it cites.
struct BodyDifference {
    /// What differs, the specific word first.
    let message: String
    /// The way out.
    let help: String

    /// All that differs between an original and a text that should follow it.
    static func all(_ original: Document, _ translation: Document) -> [BodyDifference] {
        [headings(original, translation)].compactMap(\.self) + citations(original, translation)
    }

    private static func headings(_ one: Document, _ other: Document) -> BodyDifference? {
        guard one.headings.map(\.level) != other.headings.map(\.level) else { return nil }
        let pairs = zip(one.headings, other.headings)
        if let (due, found) = pairs.first(where: { $0.level != $1.level }) {
            return BodyDifference(
                message: "'\(found.text)' does not stand where the original has '\(due.text)'",
                help: "give this text the headings of the original, in its order: "
                    + "here `\(String(repeating: "#", count: due.level))`")
        }
        let surplus = one.headings.dropFirst(other.headings.count).first
        return BodyDifference(
            message: surplus.map { "'\($0.text)' is a heading of the original alone" }
                ?? "'\(other.headings[one.headings.count].text)' is a heading of this text alone",
            help: "give both texts the same headings, in the same order")
    }

    private static func citations(_ one: Document, _ other: Document) -> [BodyDifference] {
        let due = Set(one.citations.map(\.source))
        let found = Set(other.citations.map(\.source))
        return due.subtracting(found).sorted().map { id in
            BodyDifference(
                message: "'\(id)' is cited in the original and not here",
                help: "cite it at the same sentence: [^\(id)]")
        }
            + found.subtracting(due).sorted().map { id in
                BodyDifference(
                    message: "'\(id)' is cited here and not in the original",
                    help: "cite it in the original, too, or delete [^\(id)] here")
            }
    }
}
