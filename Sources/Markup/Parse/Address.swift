/// Where a link goes: what an allow-list makes of its address.
enum Address: Equatable {
    /// An absolute http, https or mailto address.
    case outside
    /// A heading of the same body, by its id.
    case heading(String)
    /// Another entry.
    case entry(kind: String, slug: String, fragment: String?)
    /// Not allowed.
    case refused(Refusal)

    /// Why an address is not allowed.
    enum Refusal: Equatable {
        /// It is empty.
        case empty
        /// It holds a control character or starts with a space.
        case control
        /// It has no scheme, such as `page.html` or `//host`.
        case relative
        /// Its scheme is not on the list.
        case scheme(String)
        /// Its scheme is allowed, but what follows is no address, such as `https:x`.
        case incomplete(String)
    }

    /// Judges an address whose entities and escapes are undone.
    init(_ text: String, kinds: Set<String>) {
        let bytes = text.utf8
        guard let first = bytes.first else {
            self = .refused(.empty)
            return
        }
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) || first == UInt8(ascii: " ") {
            self = .refused(.control)
        } else if first == UInt8(ascii: "#") {
            self = bytes.count > 1 ? .heading(Self.tail(of: text[...], after: 1)) : .refused(.empty)
        } else if let scheme = Self.scheme(of: text) {
            self = Self.judge(scheme, Self.tail(of: text[scheme.endIndex...], after: 1), kinds)
        } else {
            self = .refused(.relative)
        }
    }

    /// What stands before the first colon, where it can be a scheme (RFC 3986, 3.1).
    private static func scheme(of text: String) -> Substring? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let scheme = text[..<colon]
        let isScheme = scheme.utf8.allSatisfy { byte in
            byte.isASCIILetter || byte.isASCIIDigit || "+-.".utf8.contains(byte)
        }
        return isScheme && scheme.utf8.first?.isASCIILetter == true ? scheme : nil
    }

    private static func judge(
        _ scheme: Substring, _ rest: String, _ kinds: Set<String>
    ) -> Address {
        if kinds.contains(String(scheme)) { return entry(String(scheme), rest) }
        switch scheme.lowercased() {
        case "http", "https":
            return isAuthority(rest) ? .outside : .refused(.incomplete(String(scheme)))
        case "mailto":
            return rest.utf8.contains(UInt8(ascii: "@"))
                ? .outside : .refused(.incomplete("mailto"))
        default: return .refused(.scheme(String(scheme)))
        }
    }

    /// Two slashes and a host.
    private static func isAuthority(_ rest: String) -> Bool {
        guard rest.utf8.starts(with: "//".utf8), let host = rest.utf8.dropFirst(2).first else {
            return false
        }
        return !"/\\?#".utf8.contains(host)
    }

    /// What follows the first bytes: an accent may follow a sign, and is no part of it here.
    private static func tail(of text: Substring, after count: Int) -> String {
        String(decoding: text.utf8.dropFirst(count), as: UTF8.self)
    }

    private static func entry(_ kind: String, _ rest: String) -> Address {
        let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#"))
        let slug = rest[..<(hash ?? rest.endIndex)]
        let fragment = hash.map { tail(of: rest[$0...], after: 1) }
        if slug.isEmpty || fragment == "" { return .refused(.incomplete(kind)) }
        return .entry(kind: kind, slug: String(slug), fragment: fragment)
    }
}
