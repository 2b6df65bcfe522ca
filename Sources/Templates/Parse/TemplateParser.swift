import Diagnostics

/// Makes a tree of the pieces of a template.
struct TemplateParser {
    private struct Open {
        let tag: TemplateTag
        let outer: [TemplateNode]
    }

    private let tokens: [Token]
    private var open: [Open] = []
    private var current: [TemplateNode] = []
    /// The sections that are not closed, or not opened.
    private(set) var diagnostics: [Diagnostic] = []

    init(_ tokens: [Token]) { self.tokens = tokens }

    /// The tree; a section that is never closed ends with the file.
    mutating func nodes() -> [TemplateNode] {
        for token in tokens {
            switch token {
            case .literal(let bytes): current.append(.literal(bytes))
            case .tag(let tag): take(tag)
            }
        }
        while let section = open.last {
            report("section '\(section.tag.name)' is never closed", section.tag)
            closeInnermost()
        }
        return current
    }

    private mutating func take(_ tag: TemplateTag) {
        switch tag.kind {
        case .variable, .raw: current.append(.variable(tag))
        case .partial: current.append(.partial(tag))
        case .comment: break
        case .section, .inverted:
            open.append(Open(tag: tag, outer: current))
            current = []
        case .close: close(tag)
        }
    }

    private mutating func close(_ tag: TemplateTag) {
        guard let innermost = open.last?.tag else {
            return report("section '\(tag.name)' is closed but was not opened", tag)
        }
        guard open.contains(where: { $0.tag.name == tag.name }) else {
            return report(
                "section '\(innermost.name)' is open here, not '\(tag.name)'", tag,
                note: innermost)
        }
        while let section = open.last, section.tag.name != tag.name {
            report("section '\(section.tag.name)' is not closed before '\(tag.name)'", section.tag)
            closeInnermost()
        }
        closeInnermost()
    }

    private mutating func closeInnermost() {
        guard let section = open.popLast() else { return }
        current = section.outer + [.section(section.tag, current)]
    }

    private mutating func report(_ message: String, _ tag: TemplateTag, note: TemplateTag? = nil) {
        diagnostics.append(
            TemplateRules.unbalancedSection.breach(
                message, at: tag.location,
                notes: note.map { [.init("'\($0.name)' opens here", at: $0.location)] } ?? []))
    }
}
