import Diagnostics
import Foundation

/// What is wrong, as the overlay shows it.
struct Problems: Sendable {
    /// The most that are shown; the count is always the true one.
    private static let shown = 100

    /// A JSON object with `count` and `problems`.
    let json: String
    let isEmpty: Bool

    /// Nothing is wrong.
    init() { self.init([], excerpts: [], links: EditorLinks(editor: nil)) }

    /// - Parameter excerpts: The line that each problem is in; nil where it cannot be had.
    init(_ diagnostics: [Diagnostic], excerpts: [String?], links: EditorLinks) {
        let told = zip(diagnostics, excerpts).prefix(Problems.shown).map { diagnostic, excerpt in
            Problems.told(diagnostic, excerpt, links)
        }
        isEmpty = diagnostics.isEmpty
        json = JSON.object([
            JSON.Member("count", .int(diagnostics.count)), JSON.Member("problems", .array(told)),
        ]).text()
    }

    /// The content cannot be read at all.
    init(failure: String) {
        isEmpty = false
        json = JSON.object([
            JSON.Member("count", 1),
            JSON.Member("problems", [["severity": "error", "message": .string(failure)]]),
        ]).text()
    }

    private static func told(
        _ diagnostic: Diagnostic, _ excerpt: String?, _ links: EditorLinks
    ) -> JSON {
        let place = diagnostic.location
        let file = URL(filePath: place.path).absoluteURL.path()
        return .object([
            JSON.Member("severity", .string(diagnostic.severity.rawValue)),
            JSON.Member("rule", .string(diagnostic.rule)),
            JSON.Member("message", .string(diagnostic.message)),
            JSON.Member("help", .optional(diagnostic.help)),
            JSON.Member("place", .string("\(place.path):\(place.line):\(place.column)")),
            JSON.Member(
                "link", .string(links.link(file, line: place.line, column: place.column))),
            JSON.Member("excerpt", .optional(excerpt.map { cropped($0, from: start(place)) })),
            JSON.Member("column", .int(place.column - start(place))),
            JSON.Member("length", .int(place.length)),
        ])
    }

    /// How many characters of the line are left out before the place.
    private static func start(_ place: Location) -> Int { max(0, place.column - 80) }

    private static func cropped(_ line: String, from start: Int) -> String {
        String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(start).prefix(300)))
    }
}
