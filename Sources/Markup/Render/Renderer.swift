/// Writes the HTML of a body while its tree is walked, and notes what it refers to and what is wrong.
struct Renderer {
    /// The body, for the places of faults.
    var source: Source
    /// What was seen of the body before the parse.
    let survey: Survey
    /// Tells the kinds of nodes.
    let types: Extensions
    /// The ids that may be cited.
    let sources: Set<String>
    /// The kinds of entries that may be linked to.
    let kinds: Set<String>
    /// How deep the tree may be.
    let nesting: Int
    /// The body is French.
    let isFrench: Bool

    var output: Output
    var document = Document()
    var faults: [Fault] = []
    /// Sets the text of French bodies.
    var setter = FrenchSetter(escapes: true)
    var anchors = Anchors()
    /// How often each source is cited so far, by its index in the document's citations.
    var citationIndices: [String: Int] = [:]
    /// Links to headings, judged when all headings are known.
    var headingLinks: [(id: String, place: Place)] = []
    /// Where the open heading's text begins in the output.
    var headingStart = 0
    /// The open table.
    var table = OpenTable()
    /// The open image's alternative text, and how many images are open.
    var alt: [UInt8] = []
    var openImages = 0
    /// The bytes of the body that the block in hand stands in, from the end of what was found last.
    var window = 0..<0
    /// The lines of code, where nothing is a definition.
    var codeLines: [ClosedRange<Int>] = []
    /// How many quotes, items of lists, links and marks are open around the node in hand.
    var depth = 0

    /// A renderer at the start of a body.
    init(
        source: Source, survey: Survey, types: Extensions, sources: Set<String>,
        kinds: Set<String>, language: String, limits: Limits
    ) {
        self.source = source
        self.survey = survey
        self.types = types
        self.sources = sources
        self.kinds = kinds
        nesting = limits.nesting
        isFrench = language == "fr" || language.hasPrefix("fr-")
        output = Output(capacity: source.bytes.count * 5 / 4 + 256)
    }

    /// Takes in the next node of the walk.
    mutating func visit(_ node: Node, entering: Bool) -> Tree.Visit {
        let kind = types.kind(of: node)
        switch kind {
        case .text, .softBreak, .lineBreak, .code, .html: return visitLeaf(node, kind)
        case .codeBlock, .htmlBlock, .rule: return visitLeafBlock(node, kind)
        case .other: return .onward
        default: break
        }
        if kind.nests {
            depth += entering ? 1 : -1
            if depth > nesting { return stop(at: node) }
        }
        switch kind {
        case .link: return visitLink(node, entering: entering)
        case .image: return visitImage(node, entering: entering)
        case .emphasis, .strong, .strikethrough: return visitMark(kind, entering: entering)
        case .table, .row, .cell: return visitTable(node, kind, entering: entering)
        default: return visitBlock(node, kind, entering: entering)
        }
    }

    /// Ends the walk: judges what needed the whole body.
    mutating func finish(anchors others: Set<String>) -> (document: Document, faults: [Fault]) {
        if faults.last?.rule == .limit { return (Document(), faults) }
        for link in headingLinks where !anchors.contains(link.id) && !others.contains(link.id) {
            report(missing: link.id, at: link.place)
        }
        reportDefinitions()
        document.pieces = output.pieces()
        faults.sort { $0.place < $1.place }
        return (document, faults)
    }

    private mutating func stop(at node: Node) -> Tree.Visit {
        faults = [
            Fault(
                .limit, "quotes, lists and emphasis nested deeper than \(nesting)",
                help: "take away some of the `>`, `-` or `*` that begin it", at: place(of: node))
        ]
        return .stop
    }
}
