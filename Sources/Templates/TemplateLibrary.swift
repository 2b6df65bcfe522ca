import Diagnostics

/// The templates and strings of a site, checked and ready to draw its pages in every language.
///
/// It is a value without state: pages may be drawn from any number of threads at once.
///
/// Templates are Mustache, every name checked against the view when they are loaded:
///
/// - `{{title}}` prints text, escaped; `{{{body}}}` prints markup; `{{t.nav.cases}}` a string.
/// - `{{#claims}}…{{/claims}}` is drawn for each element of a list, for a view that is there, if a
///   flag is set or a text is not empty; `{{^claims}}…{{/claims}}` if not.
/// - `{{.}}` is the text that a section is about; `{{head.canonical}}` a field of an inner view.
/// - `{{^last()}}, {{/last()}}` and `{{#first()}}…{{/first()}}` know the place in the list.
/// - `{{> parts/head}}` includes another template, which sees what its place sees.
/// - `{{! … }}` is a remark. Nothing else is supported: an unknown tag is an error.
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
    @inlinable
    public func render(
        _ template: TemplateName, _ view: some View, in language: String
    ) -> String {
        var output: [UInt8] = []
        draw(template, Frame(view), language, &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Draws a view with a page's template and appends it, as UTF-8, to a buffer that may serve
    /// for many pages.
    @inlinable
    public func render(
        _ template: TemplateName, _ view: some View, in language: String,
        into output: inout [UInt8]
    ) {
        draw(template, Frame(view), language, &output)
    }

    @usableFromInline
    func draw(
        _ template: TemplateName, _ frame: Frame, _ language: String, _ output: inout [UInt8]
    ) {
        guard let program = pages[language]?[template] else {
            preconditionFailure("page '\(template.text)' was not loaded for '\(language)'")
        }
        var renderer = Renderer(program, frame)
        swap(&renderer.output, &output)
        renderer.run()
        swap(&renderer.output, &output)
    }
}
