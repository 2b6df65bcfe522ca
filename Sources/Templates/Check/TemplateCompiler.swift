import Diagnostics

/// Checks a page's template against its view and turns it into steps, partials and strings put in
/// their places.
struct TemplateCompiler {
    private let templates: [TemplateName: ParsedTemplate]
    private let strings: Strings
    private let isKnownString: (String) -> Bool
    private let knownStrings: [String]
    private var chain: [TemplateName] = []
    /// The tags that lead to the partial that is being read.
    private var inclusions: [TemplateTag] = []
    private var size = 0
    private var builder = ProgramBuilder()
    private var place = MarkupPlace()
    /// What is wrong in the templates.
    private(set) var diagnostics: [Diagnostic] = []

    /// A compiler for one language; `known` has the strings of all languages.
    init(_ templates: [TemplateName: ParsedTemplate], _ strings: Strings, known: Set<String>) {
        self.templates = templates
        self.strings = strings
        isKnownString = known.contains
        knownStrings = known.sorted()
    }

    /// The programs of all pages; a page without a template draws nothing.
    mutating func programs(of pages: [TemplateName: any View.Type]) -> [TemplateName: Program] {
        var programs: [TemplateName: Program] = [:]
        for name in pages.keys.sorted() {
            guard let type = pages[name], let template = templates[name] else {
                programs[name] = Program()
                continue
            }
            programs[name] = program(of: template, type.shape)
        }
        return programs
    }

    private mutating func program(of page: ParsedTemplate, _ shape: Shape) -> Program {
        chain = [page.name]
        size = 0
        builder = ProgramBuilder()
        place = MarkupPlace()
        compile(page.nodes, Scope(shape))
        builder.append([UInt8(ascii: "\n")])
        return builder.program
    }

    private mutating func compile(_ nodes: [TemplateNode], _ scope: Scope) {
        for node in nodes {
            size += 1
            switch node {
            case .literal(let bytes):
                builder.append(bytes)
                place.follow(bytes)
            case .variable(let tag): variable(tag, scope)
            case .section(let tag, let inner): section(tag, inner, scope)
            case .partial(let tag): partial(tag, scope)
            }
        }
    }
}

// MARK: - Variables and strings

extension TemplateCompiler {
    private mutating func variable(_ tag: TemplateTag, _ scope: Scope) {
        if tag.name.hasPrefix("t.") { return string(tag) }
        guard let (slot, kind) = find(tag, scope) else { return }
        switch (kind, tag.kind) {
        case (.text, .variable):
            printed(tag, refused: place.refusalOfText)
            builder.append(.text, slot)
        case (.html, .raw):
            printed(tag, refused: place.refusalOfMarkup)
            builder.append(.html, slot)
        case (.text, _):
            misuse(tag, "'\(tag.name)' is text, which must be escaped", "write {{\(tag.name)}}")
        case (.html, _):
            misuse(tag, "'\(tag.name)' is markup, escaped already", "write {{{\(tag.name)}}}")
        default:
            misuse(
                tag, "'\(tag.name)' is \(kind.description), which cannot be printed",
                "write {{#\(tag.name)}}…{{/\(tag.name)}}")
        }
    }

    private mutating func string(_ tag: TemplateTag) {
        let path = String(tag.name.dropFirst(2))
        guard isKnownString(path) else {
            return report(
                TemplateRules.unknownString, "unknown string '\(path)'", tag,
                help: NearMiss.help(path, among: knownStrings))
        }
        guard tag.kind == .variable else {
            return misuse(tag, "string '\(path)' can only be printed", "write {{\(tag.name)}}")
        }
        guard let entry = strings.entry(path) else { return }
        guard case .plain(let phrase) = entry.form, phrase.placeholders.isEmpty else {
            return misuse(
                tag, "string '\(path)' has placeholders or plural forms",
                "make it a field of the view")
        }
        printed(tag, refused: place.refusalOfText)
        var bytes: [UInt8] = []
        HTMLEscape.append(phrase.text([:]), to: &bytes)
        builder.append(bytes)
    }
}

// MARK: - Sections and partials

extension TemplateCompiler {
    private mutating func section(_ tag: TemplateTag, _ inner: [TemplateNode], _ scope: Scope) {
        if tag.name.hasSuffix("()") { return position(tag, inner, scope) }
        if tag.name.hasPrefix("t.") {
            return misuse(tag, "strings make no sections", "write {{\(tag.name)}}")
        }
        guard let (slot, kind) = find(tag, scope) else { return }
        let isInverted = tag.kind == .inverted
        let scope = isInverted ? scope : self.scope(inside: kind, scope)
        section(isInverted ? .inverted : .section, slot, tag, inner, scope)
    }

    private mutating func section(
        _ action: Instruction.Action, _ slot: Slot, _ tag: TemplateTag, _ inner: [TemplateNode],
        _ scope: Scope
    ) {
        let (opening, before) = (builder.open(action, slot), place)
        compile(inner, scope)
        builder.close(opening)
        guard place != before else { return }
        report(
            TemplateRules.unsafePlace, "section '\(tag.name)' ends inside a tag or a quote", tag,
            help: "a section begins and ends in the same kind of place")
        place = before
    }

    private func scope(inside kind: FieldKind, _ scope: Scope) -> Scope {
        switch kind {
        case .flag, .html: scope
        case .text: scope.with(TextItem.shape, isElement: false)
        case .view(let type): scope.with(type.shape, isElement: false)
        case .list(let type): scope.with(type.shape, isElement: true)
        }
    }

    /// `{{#first()}}` and `{{^last()}}` inside a list.
    private mutating func position(_ tag: TemplateTag, _ inner: [TemplateNode], _ scope: Scope) {
        guard let level = scope.elementLevel else {
            return misuse(tag, "'\(tag.name)' stands outside of any list", nil)
        }
        let isInverted = tag.kind == .inverted
        let action: Instruction.Action =
            tag.name == "last()"
            ? (isInverted ? .notLast : .last) : (isInverted ? .notFirst : .first)
        let slot = Slot(level: level, field: 0, path: [])
        section(action, slot, tag, inner, scope)
    }

    private mutating func partial(_ tag: TemplateTag, _ scope: Scope) {
        let name = TemplateName(tag.name)
        guard let template = templates[name] else {
            return report(
                TemplateRules.unknownPartial, "unknown partial '\(tag.name)'", tag,
                help: NearMiss.help(tag.name, among: templates.keys.map(\.text).sorted()))
        }
        // A chain that closes is reported by PartialGraph.
        guard !chain.contains(name) else { return }
        guard size < Self.largest else {
            return report(TemplateRules.tooLarge, "page has over \(Self.largest) parts", tag)
        }
        chain.append(name)
        inclusions.append(tag)
        compile(template.nodes, scope)
        inclusions.removeLast()
        chain.removeLast()
    }

    /// The most tags and texts of one page, its partials included each time they are.
    private static let largest = 100_000
}

// MARK: - Names

extension TemplateCompiler {
    private mutating func find(_ tag: TemplateTag, _ scope: Scope) -> (Slot, FieldKind)? {
        if tag.name.hasSuffix("()") {
            misuse(tag, "'\(tag.name)' makes sections only", nil)
            return nil
        }
        switch scope.find(tag.name) {
        case .field(let slot, let kind): return (slot, kind)
        case .unknown(".", _, let view):
            misuse(tag, "'.' is no text here but the view '\(view)'", nil)
        case .unknown(let name, let known, let view):
            report(
                TemplateRules.unknownName, "unknown name '\(name)' in view '\(view)'", tag,
                help: NearMiss.help(name, among: known))
        case .notAView(let name, let kind):
            misuse(tag, "'\(name)' is \(kind.description), so no name can follow its dot", nil)
        }
        return nil
    }

    /// Reports a tag that prints where it must not.
    private mutating func printed(_ tag: TemplateTag, refused reason: String?) {
        guard let reason else { return }
        report(TemplateRules.unsafePlace, "'\(tag.name)' is printed \(reason)", tag)
    }

    private mutating func misuse(_ tag: TemplateTag, _ message: String, _ help: String?) {
        report(TemplateRules.wrongUse, message, tag, help: help)
    }

    private mutating func report(
        _ rule: Rule, _ message: String, _ tag: TemplateTag, help: String? = nil
    ) {
        let notes = inclusions.reversed().map {
            Diagnostic.Note("'\($0.name)' is included here", at: $0.location)
        }
        diagnostics.append(rule.breach(message, at: tag.location, help: help, notes: notes))
    }
}
