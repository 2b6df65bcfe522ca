extension JSON {
    /// How the text is laid out.
    package enum Layout: Sendable {
        /// Without a needless byte.
        case compact
        /// A member a line, indented by two spaces.
        case indented
    }

    /// The value as JSON text.
    package func text(_ layout: Layout = .compact) -> String {
        var bytes: [UInt8] = []
        encode(into: &bytes, layout)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends the value as UTF-8 JSON text.
    package func encode(into bytes: inout [UInt8], _ layout: Layout = .compact, depth: Int = 0) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let truth): bytes += (truth ? "true" : "false").utf8
        case .int(let number): bytes += String(number).utf8
        case .string(let text): JSON.quote(text, into: &bytes)
        case .array(let values):
            JSON.enclose(values, "[", "]", into: &bytes, layout, depth) { value, bytes in
                value.encode(into: &bytes, layout, depth: depth + 1)
            }
        case .object(let members):
            JSON.enclose(members, "{", "}", into: &bytes, layout, depth) { member, bytes in
                JSON.quote(member.key, into: &bytes)
                bytes += (layout == .indented ? ": " : ":").utf8
                member.value.encode(into: &bytes, layout, depth: depth + 1)
            }
        }
    }

    private static func enclose<Element>(
        _ elements: [Element], _ opening: String, _ closing: String, into bytes: inout [UInt8],
        _ layout: Layout, _ depth: Int, _ write: (Element, inout [UInt8]) -> Void
    ) {
        bytes += opening.utf8
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            startLine(into: &bytes, layout, depth + 1)
            write(element, &bytes)
        }
        if !elements.isEmpty { startLine(into: &bytes, layout, depth) }
        bytes += closing.utf8
    }

    private static func startLine(into bytes: inout [UInt8], _ layout: Layout, _ depth: Int) {
        guard layout == .indented else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    }

    /// Appends a string in quotes. `<` is escaped as well, so that the text may stand inside HTML.
    package static func quote(_ text: String, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\\\"".utf8
            case UInt8(ascii: "\\"): bytes += "\\\\".utf8
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case UInt8(ascii: "\t"): bytes += "\\t".utf8
            case UInt8(ascii: "<"), 0..<0x20, 0x7F: escape(byte, into: &bytes)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8, into bytes: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        bytes += "\\u00".utf8
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 0xF)])
    }
}
