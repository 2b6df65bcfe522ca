import Diagnostics
import Foundation

/// The lines that problems are in.
enum Excerpts {
    private static let limit = 4 << 20

    /// A line for each problem, in their order; nil where it cannot be had.
    static func lines(of diagnostics: [Diagnostic]) -> [String?] {
        var path: String?
        var lines: [Substring] = []
        return diagnostics.map { diagnostic in
            if diagnostic.location.path != path {
                path = diagnostic.location.path
                lines = Excerpts.read(diagnostic.location.path)
            }
            let place = diagnostic.location.line - 1
            return lines.indices.contains(place) ? String(lines[place]) : nil
        }
    }

    private static func read(_ path: String) -> [Substring] {
        guard let data = FileManager.default.contents(atPath: path), data.count <= limit else {
            return []
        }
        return String(decoding: data, as: UTF8.self)
            .split(omittingEmptySubsequences: false) { $0.isNewline }
    }
}
