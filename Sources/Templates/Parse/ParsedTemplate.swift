import Diagnostics

/// A template file, parsed, with its indentation, blank lines and needless quotation marks gone.
struct ParsedTemplate {
    let name: TemplateName
    let path: String
    let nodes: [TemplateNode]
}

extension ParsedTemplate {
    /// Parses a file and reports what cannot be read.
    init(_ file: TemplateFile, named name: TemplateName, _ diagnostics: inout [Diagnostic]) {
        self.name = name
        path = file.path
        guard let source = SourceText(file, &diagnostics) else {
            nodes = []
            return
        }
        var scanner = TagScanner(source)
        var parser = TemplateParser(QuoteTrimmer.trim(Trimmer.trim(scanner.tokens())))
        nodes = parser.nodes()
        diagnostics += scanner.diagnostics + parser.diagnostics
    }
}

extension [TemplateNode] {
    /// Every tag in the nodes, in the order of the text.
    func forEachTag(_ body: (TemplateTag) -> Void) {
        for node in self {
            switch node {
            case .literal: break
            case .variable(let tag), .partial(let tag): body(tag)
            case .section(let tag, let inner):
                body(tag)
                inner.forEachTag(body)
            }
        }
    }
}
