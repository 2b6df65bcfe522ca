import Diagnostics

/// Makes a library of the files of a templates folder.
struct TemplateLoader {
    private let folder: String
    private let files: [TemplateFile]
    private var templates: [TemplateName: ParsedTemplate] = [:]
    /// What is wrong, some of it more than once.
    private(set) var diagnostics: [Diagnostic] = []

    init(folder: String, _ files: [TemplateFile]) {
        self.folder = folder
        self.files = files
    }

    mutating func library(
        _ languages: [Wording], _ pages: [TemplateName: any View.Type], _ keys: [StringKey]
    ) -> TemplateLibrary {
        parse()
        let tables = languages.map { strings($0) }
        check(tables, pages, keys)
        let known = Set(tables.flatMap(\.entries.keys))
        var (programs, words) = ([String: [TemplateName: Program]](), [String: Strings]())
        for table in tables {
            let strings = Strings(table)
            words[table.wording.language] = strings
            var compiler = TemplateCompiler(templates, strings, known: known)
            programs[table.wording.language] = compiler.programs(of: pages)
            diagnostics += compiler.diagnostics
        }
        return TemplateLibrary(pages: programs, words: words)
    }

    private mutating func parse() {
        let ending = ".mustache"
        for file in files where file.name.hasSuffix(ending) {
            let name = TemplateName(String(file.name.dropLast(ending.count)))
            templates[name] = ParsedTemplate(file, named: name, &diagnostics)
        }
    }

    private mutating func strings(_ wording: Wording) -> StringTable {
        let name = "strings/\(wording.language).yaml"
        guard let file = files.first(where: { $0.name == name }) else {
            diagnostics.append(
                TemplateRules.missingString.breach(
                    "the strings of '\(wording.language)' are missing",
                    at: Location(path: "\(folder)/\(name)")))
            return StringTable(wording: wording, path: "\(folder)/\(name)")
        }
        let reader = StringReader(file, wording)
        diagnostics += reader.diagnostics
        return reader.table
    }

    /// The checks that need no view.
    private mutating func check(
        _ tables: [StringTable], _ pages: [TemplateName: any View.Type], _ keys: [StringKey]
    ) {
        diagnostics += StringCheck(tables, keys: keys).diagnostics
        diagnostics += StringUse.diagnostics(of: tables, templates, keys)
        diagnostics += PartialGraph.diagnostics(of: templates, pages: pages.keys)
        for page in pages.keys where templates[page] == nil {
            diagnostics.append(
                TemplateRules.missingPage.breach(
                    "template '\(page.text)' is missing; a kind of page is drawn with it",
                    at: Location(path: "\(folder)/\(page.text).mustache"),
                    help: NearMiss.help(page.text, among: templates.keys.map(\.text).sorted())))
        }
    }
}
