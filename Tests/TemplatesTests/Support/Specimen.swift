import Diagnostics
import Templates

/// A small templates folder in memory: a page `case`, its partials and its strings.
///
/// `↓` in any file is taken away and marks the place that a diagnostic must name.
struct Specimen {
    var files: [String: String]
    var pages: [TemplateName: any View.Type] = ["case": CaseView.self]
    var keys: [StringKey] = []
    var languages: [Wording] = [.english, .french]

    /// A folder with a page, other files by name, and no strings unless given.
    init(_ page: String, _ others: [String: String] = [:], keys: [StringKey] = []) {
        files = ["case.mustache": page, "strings/en.yaml": "", "strings/fr.yaml": ""]
        files.merge(others) { $1 }
        self.keys = keys
    }

    /// A folder with strings and a page that prints nothing.
    static func strings(en: String, fr: String, keys: [StringKey] = []) -> Specimen {
        Specimen("", ["strings/en.yaml": en, "strings/fr.yaml": fr], keys: keys)
    }

    func load() -> Outcome<TemplateLibrary> {
        let files = files.map { name, text in
            TemplateFile(
                name, path: "templates/\(name)", bytes: Array(text.replacing("↓", with: "").utf8))
        }
        return TemplateLibrary.load(
            folder: "templates", files.sorted { $0.name < $1.name }, languages: languages,
            pages: pages, keys: keys)
    }

    /// Everything but warnings that a string or a template is not used.
    var problems: [Diagnostic] {
        load().diagnostics.filter { !$0.rule.hasSuffix("unused") }
    }

    /// The page drawn, its last line break taken away.
    func drawn(_ view: CaseView = CaseView(), in language: String = "en") -> String {
        String(load().product.render("case", view, in: language).dropLast())
    }

    /// The places that the arrows mark, as `path:line:column`.
    var marks: [String] {
        files.sorted { $0.key < $1.key }.flatMap { name, text in
            text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .compactMap { row, line in
                    line.unicodeScalars.firstIndex(of: "↓").map {
                        let column = line.unicodeScalars.distance(from: line.startIndex, to: $0)
                        return "templates/\(name):\(row + 1):\(column + 1)"
                    }
                }
        }
    }
}

extension Diagnostic {
    /// Its place as the terminal shows it.
    var place: String { "\(location.path):\(location.line):\(location.column)" }
}
