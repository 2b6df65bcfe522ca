internal import CLibYAML

/// An event of libyaml as a Swift value.
enum YamlEvent {
    case streamStart
    case documentStart(YamlNode.Place)
    case documentEnd
    case alias(YamlNode.Place)
    /// `extra` is the sign of an anchor or a tag, `&` or `!`, where there is one.
    case scalar(String, isPlain: Bool, extra: String?, YamlNode.Place)
    case sequenceStart(extra: String?, YamlNode.Place)
    case sequenceEnd
    case mappingStart(extra: String?, YamlNode.Place)
    case mappingEnd
    case none

    init(_ event: yaml_event_t, firstLine: Int) {
        let place = YamlNode.Place(event.start_mark, to: event.end_mark, firstLine: firstLine)
        switch event.type {
        case YAML_STREAM_START_EVENT: self = .streamStart
        case YAML_DOCUMENT_START_EVENT: self = .documentStart(place)
        case YAML_DOCUMENT_END_EVENT: self = .documentEnd
        case YAML_ALIAS_EVENT: self = .alias(place)
        case YAML_SCALAR_EVENT: self = YamlEvent(scalar: event.data.scalar, at: place)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            self = .sequenceStart(extra: YamlEvent.extra(start.anchor, start.tag), place)
        case YAML_SEQUENCE_END_EVENT: self = .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            self = .mappingStart(extra: YamlEvent.extra(start.anchor, start.tag), place)
        case YAML_MAPPING_END_EVENT: self = .mappingEnd
        default: self = .none
        }
    }

    private init(
        scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar, at place: YamlNode.Place
    ) {
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        self = .scalar(
            String(decoding: bytes, as: UTF8.self),
            isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
            extra: YamlEvent.extra(scalar.anchor, scalar.tag), place)
    }

    private static func extra(
        _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ tag: UnsafeMutablePointer<yaml_char_t>?
    ) -> String? {
        if anchor != nil { return "&" }
        return tag == nil ? nil : "!"
    }

    /// Where the event stands; the first character of the file for events without a place.
    var place: YamlNode.Place {
        switch self {
        case .documentStart(let place), .alias(let place), .scalar(_, _, _, let place),
            .sequenceStart(_, let place), .mappingStart(_, let place):
            place
        default: YamlNode.Place(line: 1, column: 1, length: 1)
        }
    }

    /// Whether a list or a map begins.
    var isCollection: Bool {
        switch self {
        case .sequenceStart, .mappingStart: true
        default: false
        }
    }

    var isStreamStart: Bool {
        if case .streamStart = self { true } else { false }
    }
}

extension YamlNode.Place {
    /// The place between two marks of libyaml, which count from 0.
    init(_ start: yaml_mark_t, to end: yaml_mark_t, firstLine: Int) {
        self.init(
            line: Int(start.line) + firstLine, column: Int(start.column) + 1,
            length: start.line == end.line ? max(1, Int(end.column) - Int(start.column)) : 1)
    }
}
