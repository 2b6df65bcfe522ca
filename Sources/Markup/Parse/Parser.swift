/// Turns the Markdown of bodies into documents: GitHub Flavored Markdown with tables and
/// strikethrough, links to entries and citations of sources, and no HTML.
///
/// A parser is a value without memory of what it parsed; tasks may share it.
public struct Parser: Sendable {
    /// The kinds of entries, which are schemes of links: `case`, `norm`…
    public var kinds: Set<String>
    /// The ids that every page has besides the body's headings, for links such as `#sources`.
    public var anchors: Set<String>
    /// How large a body may be.
    public var limits = Limits()

    /// A parser for an observatory with these kinds of entries.
    public init(kinds: Set<String>, anchors: Set<String> = []) {
        self.kinds = kinds
        self.anchors = anchors
    }

    /// Parses a body.
    ///
    /// - Parameters:
    ///   - body: Markdown, its lines ended by LF, CRLF or CR. NUL becomes U+FFFD.
    ///   - language: the body's language; French is set by the rules of ``Typography``.
    ///   - sources: the ids of the entry's sources, which the body may cite.
    /// - Returns: the document, as good as the body allows (empty when a limit is reached), and the
    ///   faults in reading order.
    public func parse(
        _ body: String, language: String, sources: Set<String> = []
    ) -> (document: Document, faults: [Fault]) {
        parse(utf8: Array(body.utf8), language: language, sources: sources)
    }

    /// Parses a body given as bytes; invalid UTF-8 in it is repaired in the document.
    public func parse(
        utf8 body: [UInt8], language: String, sources: Set<String> = []
    ) -> (document: Document, faults: [Fault]) {
        let survey = Survey(body, limits: limits)
        var source = Source(bytes: body, lineStarts: survey.lineStarts)
        if let breach = survey.breach { return (Document(), [fault(of: breach, in: &source)]) }
        let types = Extensions.registered
        let tree = Tree(of: body, after: survey.labels.definitions, hasTilde: survey.hasTilde)
        var renderer = Renderer(
            source: source, survey: survey, types: types, sources: sources,
            kinds: kinds, language: language, limits: limits)
        tree.walk { node, entering in renderer.visit(node, entering: entering) }
        return renderer.finish(anchors: anchors)
    }

    private func fault(of breach: Survey.Breach, in source: inout Source) -> Fault {
        let start = breach.offset
        return Fault(
            .limit, breach.message, help: "make it simpler, or tell it in several entries",
            at: source.place(start..<min(start + 1, source.bytes.count)))
    }
}
