internal import CLibYAML

/// One reading of one document: libyaml's parser and what was built so far.
struct YamlBuilder {
    private(set) var faults: [YamlFault] = []
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let bytes: UnsafeBufferPointer<UInt8>
    private let firstLine: Int
    private let limits: YamlLimits
    private var nodes = 0
    private var depth = 0

    /// Once true, events are read to no further use: a fault ended the document.
    private var isOver = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, limits: YamlLimits) {
        parser = .allocate(capacity: 1)
        self.bytes = bytes
        self.firstLine = firstLine
        self.limits = limits
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    func close() {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The root of the only document; nil where there is none or it cannot be read.
    mutating func document() -> YamlNode? {
        guard step().isStreamStart, case .documentStart = step() else { return nil }
        let root = node(from: step())
        guard !isOver, case .documentEnd = step() else { return nil }
        if case .documentStart(let place) = step() {
            refuse(
                "a second block of keys begins here", at: place,
                help: "join it with the first, and delete this `---`")
        }
        return root
    }

    private mutating func node(from event: YamlEvent) -> YamlNode? {
        guard !isOver, admit(event) else { return nil }
        switch event {
        case .scalar(let text, let isPlain, _, let place):
            return YamlNode(content: .scalar(text, isPlain: isPlain), place: place)
        case .sequenceStart(_, let place): return sequence(at: place)
        case .mappingStart(_, let place): return mapping(at: place)
        default: return nil
        }
    }

    private mutating func sequence(at place: YamlNode.Place) -> YamlNode? {
        depth += 1
        defer { depth -= 1 }
        var items: [YamlNode] = []
        while !isOver {
            let event = step()
            if case .sequenceEnd = event { break }
            if let item = node(from: event) { items.append(item) }
        }
        return isOver ? nil : YamlNode(content: .sequence(items), place: place)
    }

    private mutating func mapping(at place: YamlNode.Place) -> YamlNode? {
        depth += 1
        defer { depth -= 1 }
        var pairs: [YamlNode.Pair] = []
        while !isOver {
            let event = step()
            if case .mappingEnd = event { break }
            let key = node(from: event)
            let value = node(from: step())
            guard let key, let value else { continue }
            if let name = key.scalar {
                pairs.append(YamlNode.Pair(key: name, place: key.place, value: value))
            } else {
                refuse(
                    "this key is \(key.described), not a word", at: key.place,
                    help: "write `key: value`; put a text that begins with `?` or `[` in quotes")
            }
        }
        return isOver ? nil : YamlNode(content: .mapping(pairs), place: place)
    }

    /// Counts a node and refuses what content may not use; false where the node cannot be used.
    private mutating func admit(_ event: YamlEvent) -> Bool {
        nodes += 1
        if nodes > limits.nodes || depth + (event.isCollection ? 1 : 0) > limits.nesting {
            return stop(at: event.place)
        }
        switch event {
        case .alias(let place):
            refuse(
                "'*' cannot begin a text without quotes", at: place,
                help: "put the text between quotes; what another key says is written out again")
            return false
        case .scalar(_, _, let extra?, let place), .sequenceStart(let extra?, let place),
            .mappingStart(let extra?, let place):
            refuse(
                "'\(extra)' cannot begin a text without quotes", at: place,
                help: "put the text between quotes: `\"\(extra) and the rest\"`")
            return true
        default: return true
        }
    }

    private mutating func stop(at place: YamlNode.Place) -> Bool {
        let limit =
            nodes > limits.nodes
            ? "more than \(limits.nodes) values" : "nesting deeper than \(limits.nesting) levels"
        faults.append(
            YamlFault(
                kind: .limit, message: limit, help: "split the entry, or make it simpler",
                place: place))
        isOver = true
        return false
    }

    private mutating func refuse(_ message: String, at place: YamlNode.Place, help: String) {
        faults.append(YamlFault(kind: .feature, message: message, help: help, place: place))
    }

    /// The parser's next event; after a syntax error `.none`, and the document is over.
    private mutating func step() -> YamlEvent {
        guard !isOver else { return .none }
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else {
            faults.append(YamlFault(syntaxErrorOf: parser.pointee, in: bytes, firstLine: firstLine))
            isOver = true
            return .none
        }
        defer { yaml_event_delete(&event) }
        return YamlEvent(event, firstLine: firstLine)
    }
}
