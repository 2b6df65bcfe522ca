import Markup

/// What a translation's text has otherwise than its original: headings, sources cited, links and
/// images, section by section.
struct BodyDifference {
    /// What differs, the specific word first.
    let message: String
    /// The way out.
    let help: String
    /// The heading of the translation under which it is; nil of the text as a whole.
    var heading: Int?

    /// All that differs between an original and a text that should follow it.
    static func all(_ original: Document, _ translation: Document) -> [BodyDifference] {
        let (due, found) = (original.sections, translation.sections)
        if let difference = headings(original, translation) {
            return [difference] + Part(whole(due), whole(found)).differences
        }
        if let difference = order(original, due, translation, found) { return [difference] }
        return due.indices.flatMap { place in
            Part(due[place], found[place]).differences.map { difference in
                guard place > 0 else { return difference }
                let heading = translation.headings[place - 1].text
                return BodyDifference(
                    message: difference.message + " (under '\(heading)')", help: difference.help,
                    heading: place - 1)
            }
        }
    }

    private static func whole(_ sections: [BodySection]) -> BodySection {
        sections.reduce(into: BodySection()) { $0.formUnion($1) }
    }

    private static func headings(_ one: Document, _ other: Document) -> BodyDifference? {
        guard one.headings.map(\.level) != other.headings.map(\.level) else { return nil }
        let pairs = zip(one.headings, other.headings)
        if let place = pairs.enumerated().first(where: { $1.0.level != $1.1.level })?.offset {
            let (due, found) = (one.headings[place], other.headings[place])
            return BodyDifference(
                message: "'\(found.text)' does not stand where the original has '\(due.text)'",
                help: "give this text the headings of the original, in its order: "
                    + "here `\(String(repeating: "#", count: due.level))`",
                heading: place)
        }
        let due = one.headings.map { "'\($0.text)'" }
        return BodyDifference(
            message:
                "\(other.headings.count) \(other.headings.count == 1 ? "heading" : "headings") "
                + "here, and \(due.count) in the original",
            help: due.isEmpty
                ? "take them away, or write them in the original, too"
                : "give both the same, in the same order: \(due.joined(separator: ", "))")
    }

    /// Sections that stand in another order: each refers to what another one of the original does.
    private static func order(
        _ original: Document, _ due: [BodySection], _ translation: Document,
        _ found: [BodySection]
    ) -> BodyDifference? {
        guard due[0].isLike(found[0]),
            let place = due.indices.first(where: { !due[$0].isLike(found[$0]) }),
            let right = due.indices.last(where: { $0 > place && due[$0].isLike(found[place]) }),
            due.allSatisfy({ section in
                due.count(where: section.isLike) == found.count(where: section.isLike)
            })
        else { return nil }
        return BodyDifference(
            message: "'\(translation.headings[place - 1].text)' cites and links what the original "
                + "has under '\(original.headings[right - 1].text)'",
            help: "put the sections in the original's order", heading: place - 1)
    }
}

extension BodySection {
    /// Whether two sections refer to the same, as far as that can be told in two languages.
    fileprivate func isLike(_ other: BodySection) -> Bool {
        citations == other.citations && links == other.links
            && addresses.count == other.addresses.count && images.count == other.images.count
    }
}
