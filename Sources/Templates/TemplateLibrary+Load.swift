public import Diagnostics

extension TemplateLibrary {
    /// Loads and checks a templates folder.
    ///
    /// - Parameters:
    ///   - folder: the path of the folder; diagnostics name the files below it as it is written.
    ///   - languages: the languages of the site, the default one first.
    ///   - pages: the templates that the program draws, with the kind of view that each is given.
    ///   - keys: the strings that the program uses.
    public static func load(
        folder: String, languages: [Wording], pages: [TemplateName: any View.Type],
        keys: [StringKey] = []
    ) throws(TemplateFolderError) -> Outcome<TemplateLibrary> {
        let files = try TemplateFolder(path: folder).files()
        return load(folder: folder, files, languages: languages, pages: pages, keys: keys)
    }

    /// Loads and checks the files of a templates folder.
    public static func load(
        folder: String, _ files: [TemplateFile], languages: [Wording],
        pages: [TemplateName: any View.Type], keys: [StringKey] = []
    ) -> Outcome<TemplateLibrary> {
        var loader = TemplateLoader(folder: folder, files)
        let library = loader.library(languages, pages, keys)
        return Outcome(library, once(loader.diagnostics))
    }

    /// Each problem once, however many pages and languages meet it.
    private static func once(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let sorted = diagnostics.sorted { one, other in
            one < other || !(other < one) && (one.help ?? "") < (other.help ?? "")
        }
        return sorted.reduce(into: []) { kept, next in
            if let last = kept.last, last.location == next.location, last.rule == next.rule,
                last.message == next.message
            {
                return
            }
            kept.append(next)
        }
    }
}
