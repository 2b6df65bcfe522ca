import Diagnostics

/// Cuts a template's text into literal text and tags.
struct TagScanner {
    private let source: SourceText
    private var position = 0
    /// The tags that could not be read.
    private(set) var diagnostics: [Diagnostic] = []

    init(_ source: SourceText) { self.source = source }

    /// All pieces in order; a tag that cannot be read is reported and left out.
    mutating func tokens() -> [Token] {
        var tokens: [Token] = []
        while position < source.bytes.count {
            let start = position
            let opening = source.find(UInt8(ascii: "{"), times: 2, from: position)
            position = opening ?? source.bytes.count
            if position > start { tokens.append(.literal([UInt8](source.bytes[start..<position]))) }
            if opening != nil, let tag = nextTag() { tokens.append(.tag(tag)) }
        }
        return tokens
    }

    /// Reads the tag that opens here and moves behind it.
    private mutating func nextTag() -> TemplateTag? {
        let start = position
        let isRaw = source.bytes.dropFirst(start + 2).first == UInt8(ascii: "{")
        let braces = isRaw ? 3 : 2
        guard let end = source.find(UInt8(ascii: "}"), times: braces, from: start + braces) else {
            position = source.bytes.count
            report("tag is never closed", start..<start + braces, help: "it ends with two braces")
            return nil
        }
        position = end + braces
        let inside = String(decoding: source.bytes[start + braces..<end], as: UTF8.self)
        return isRaw
            ? tag(.raw, inside[...], start..<position) : tag(inside, start..<position)
    }

    /// The tag whose kind the first character says.
    private mutating func tag(_ inside: String, _ range: Range<Int>) -> TemplateTag? {
        switch inside.first {
        case "&": return tag(.raw, inside.dropFirst(), range)
        case "#": return tag(.section, inside.dropFirst(), range)
        case "^": return tag(.inverted, inside.dropFirst(), range)
        case "/": return tag(.close, inside.dropFirst(), range)
        case ">": return tag(.partial, inside.dropFirst(), range)
        case "!": return TemplateTag(kind: .comment, name: "", location: source.location(of: range))
        case "=", "%", "<", "$", "*":
            let sign = inside.prefix(1)
            report("'{{\(sign)' tags are not used here", range, help: Self.kindsHelp)
            return nil
        default: return tag(.variable, inside[...], range)
        }
    }

    private mutating func tag(
        _ kind: TemplateTag.Kind, _ text: Substring, _ range: Range<Int>
    ) -> TemplateTag? {
        let name = Self.trimmed(text)
        guard Self.isName(name, of: kind) else {
            report("'\(name)' is not a name", range, help: Self.nameHelp)
            return nil
        }
        return TemplateTag(kind: kind, name: name, location: source.location(of: range))
    }

    private mutating func report(_ message: String, _ range: Range<Int>, help: String) {
        diagnostics.append(
            TemplateRules.malformedTag.breach(
                message, at: source.location(of: range), help: help))
    }

    private static func trimmed(_ text: Substring) -> String {
        let head = text.drop { $0.isWhitespace }
        let end = head.lastIndex { !$0.isWhitespace }.map(head.index(after:)) ?? head.startIndex
        return String(head[..<end])
    }

    private static let nameHelp = "a name has letters, digits, '-', '_' and '.'"
    private static let kindsHelp = "variables, sections, partials and comments are all there is"

    private static func isName(_ name: String, of kind: TemplateTag.Kind) -> Bool {
        if name == "first()" || name == "last()" { return kind != .partial }
        return !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                    UInt8(ascii: "."):
                    true
                default: kind == .partial && byte == UInt8(ascii: "/")
                }
            }
    }
}
