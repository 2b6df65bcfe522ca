import Diagnostics

/// Which template includes which: finds those that include themselves and those that none reaches.
struct PartialGraph {
    private let templates: [TemplateName: ParsedTemplate]
    private var done: Set<TemplateName> = []
    private var chain: [TemplateName] = []
    private var cycles: [Diagnostic] = []

    /// What the graph shows of the templates.
    static func diagnostics(
        of templates: [TemplateName: ParsedTemplate], pages: some Sequence<TemplateName>
    ) -> [Diagnostic] {
        var graph = PartialGraph(templates)
        for page in pages.sorted() { graph.follow(page) }
        let unused = templates.values.filter { !graph.done.contains($0.name) }
        for template in templates.keys.sorted() { graph.follow(template) }
        return graph.cycles + unused.map(Self.notUsed)
    }

    private init(_ templates: [TemplateName: ParsedTemplate]) { self.templates = templates }

    private mutating func follow(_ name: TemplateName) {
        guard let template = templates[name], !done.contains(name) else { return }
        chain.append(name)
        template.nodes.forEachTag { tag in
            guard tag.kind == .partial else { return }
            let partial = TemplateName(tag.name)
            if let start = chain.firstIndex(of: partial) {
                report(chain[start...] + [partial], tag)
            } else {
                follow(partial)
            }
        }
        chain.removeLast()
        done.insert(name)
    }

    private mutating func report(_ cycle: ArraySlice<TemplateName>, _ tag: TemplateTag) {
        let chain = cycle.map(\.text).joined(separator: " → ")
        cycles.append(
            TemplateRules.partialCycle.breach(
                "partial '\(tag.name)' includes itself: \(chain)", at: tag.location))
    }

    private static func notUsed(_ template: ParsedTemplate) -> Diagnostic {
        TemplateRules.unused.breach(
            "template '\(template.name.text)' is used by no page",
            at: Location(path: template.path),
            help: "delete it, or include it with {{> \(template.name.text)}}")
    }
}
