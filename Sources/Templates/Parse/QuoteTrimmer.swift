/// Takes from a template the quotation marks of attribute values that need none: `class="note"`
/// becomes `class=note` (the HTML standard, 13.1.2.3, unquoted attribute value syntax).
///
/// It is narrower than the standard. A value loses its marks only if it is letters, digits and
/// `- _ . : #` alone, prints nothing, and is followed in the same stretch of text by white space or
/// by the tag's end; before a `/` or a template's tag the marks stay. XML keeps all of its marks.
struct QuoteTrimmer {
    private var place = MarkupPlace()

    /// The pieces without those marks.
    static func trim(_ tokens: [Token]) -> [Token] {
        if case .literal(let bytes)? = tokens.first, bytes.starts(with: "<?xml".utf8) {
            return tokens
        }
        var trimmer = QuoteTrimmer()
        return tokens.map { token in
            guard case .literal(let bytes) = token else { return token }
            return .literal(trimmer.trim(bytes))
        }
    }

    private mutating func trim(_ bytes: [UInt8]) -> [UInt8] {
        var trimmed: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.first {
            let bare = place.kind == .beforeValue ? QuoteTrimmer.bareValue(rest) : nil
            let step = rest.prefix(bare.map { $0.count + 2 } ?? 1)
            trimmed += bare ?? [byte]
            place.follow(Array(step))
            rest = rest.dropFirst(step.count)
        }
        return trimmed
    }

    /// The value at the start of a text, if it has marks and needs none.
    private static func bareValue(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard text.first == UInt8(ascii: "\"") else { return nil }
        let value = text.dropFirst().prefix(while: isPlain)
        let behind = text.dropFirst(value.count + 1)
        guard !value.isEmpty, behind.first == UInt8(ascii: "\""),
            let next = behind.dropFirst().first, " \n>".utf8.contains(next)
        else { return nil }
        return value
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-_.:#".utf8.contains(byte)
        }
    }
}
