import Diagnostics

/// The templates and strings of a site, checked and ready to draw its pages in every language.
///
/// It is a value without state: pages may be drawn from any number of threads at once.
public struct TemplateLibrary: Sendable {
    /// The steps of every page, by language.
    private let pages: [String: [TemplateName: Program]]
    private let words: [String: Strings]

    init(pages: [String: [TemplateName: Program]], words: [String: Strings]) {
        self.pages = pages
        self.words = words
    }

    /// The words of a language's interface.
    public func strings(in language: String) -> Strings {
        guard let strings = words[language] else {
            preconditionFailure("the templates were not loaded for '\(language)'")
        }
        return strings
    }

    /// Draws a view with a page's template.
    public func render(
        _ template: TemplateName, _ view: some View, in language: String
    ) -> String {
        String(decoding: bytes(template, view, in: language), as: UTF8.self)
    }

    /// Draws a view with a page's template, as UTF-8.
    public func bytes(_ template: TemplateName, _ view: some View, in language: String) -> [UInt8] {
        guard let program = pages[language]?[template] else {
            preconditionFailure("page '\(template.text)' was not loaded for '\(language)'")
        }
        var renderer = Renderer(view, capacity: 32_768)
        renderer.run(program)
        return renderer.output
    }
}
