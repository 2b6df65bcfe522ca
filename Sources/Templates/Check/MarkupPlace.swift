/// Where in the markup a template stands: what may safely be printed there depends on it.
struct MarkupPlace: Equatable {
    enum Kind: Equatable {
        case text
        /// Inside a tag's name, between its attributes, or before a value without quotes.
        case tagName, tag, beforeValue, unquoted
        case doubleQuoted, singleQuoted
        case comment
        /// Inside `<script>` or `<style>`, where escapes mean nothing.
        case raw
    }

    private(set) var kind = Kind.text
    /// The name of the tag that is open, or of the raw element, as far as it was read.
    private var name = ""
    /// The last bytes of a comment or raw element, which may turn out to be its end.
    private var tail = ""

    static func == (one: MarkupPlace, other: MarkupPlace) -> Bool { one.kind == other.kind }

    /// Moves on behind some bytes of the template.
    mutating func follow(_ bytes: [UInt8]) {
        for byte in bytes { follow(Character(Unicode.Scalar(byte))) }
    }

    private mutating func follow(_ sign: Character) {
        switch kind {
        case .text: if sign == "<" { (kind, name) = (.tagName, "") }
        case .tagName: followName(sign)
        case .tag: followTag(sign)
        case .beforeValue:
            switch sign {
            case "\"": kind = .doubleQuoted
            case "'": kind = .singleQuoted
            case " ", "\n", "\t": break
            case ">": closeTag()
            default: kind = .unquoted
            }
        case .unquoted: if " \n\t>".contains(sign) { followTag(sign) }
        case .doubleQuoted: if sign == "\"" { kind = .tag }
        case .singleQuoted: if sign == "'" { kind = .tag }
        case .comment: followComment(sign)
        case .raw: followRaw(sign)
        }
    }

    private mutating func followTag(_ sign: Character) {
        switch sign {
        case ">": closeTag()
        case "=": kind = .beforeValue
        default: kind = .tag
        }
    }

    private mutating func followName(_ sign: Character) {
        if name.isEmpty, !sign.isLetter, !"/!?".contains(sign) {
            kind = .text
        } else if " \n\t>".contains(sign) {
            followTag(sign)
        } else {
            name += sign.lowercased()
            if name == "!--" { (kind, tail) = (.comment, "") }
        }
    }

    private mutating func closeTag() {
        kind = ["script", "style"].contains(name) ? .raw : .text
        tail = ""
    }

    private mutating func followComment(_ sign: Character) {
        tail = tail.suffix(2) + String(sign)
        if tail == "-->" { kind = .text }
    }

    private mutating func followRaw(_ sign: Character) {
        tail = tail.suffix(name.count + 2) + sign.lowercased()
        guard tail.hasPrefix("</\(name)"), tail.count > name.count + 2, " \n\t/>".contains(sign)
        else { return }
        name = "/\(name)"
        followTag(sign)
    }
}

extension MarkupPlace {
    /// Why text cannot be printed here even escaped; nil if it can.
    var refusalOfText: String? {
        switch kind {
        case .text, .doubleQuoted, .singleQuoted, .comment: nil
        case .tagName, .tag: "inside a tag, where escaped text can still add attributes"
        case .beforeValue, .unquoted: "in an attribute without quotes"
        case .raw: "inside <\(name)>, where escapes mean nothing"
        }
    }

    /// Why markup cannot be printed here; nil if it can.
    var refusalOfMarkup: String? {
        switch kind {
        case .doubleQuoted, .singleQuoted: "inside an attribute, which its quotes would end"
        case .beforeValue, .unquoted: "in an attribute without quotes"
        case .text, .tagName, .tag, .comment, .raw: nil
        }
    }
}
