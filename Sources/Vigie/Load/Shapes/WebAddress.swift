/// Checks the addresses that entries give.
enum WebAddress {
    /// Whether an address is http or https with a host, and without spaces or control characters.
    static func isSound(_ address: String) -> Bool {
        let lower = address.prefix(8).lowercased()
        let rest: Substring
        if lower.hasPrefix("https://") {
            rest = address.dropFirst(8)
        } else if lower.hasPrefix("http://") {
            rest = address.dropFirst(7)
        } else {
            return false
        }
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard !host.isEmpty, host.first != ":", host.first != "." else { return false }
        return address.unicodeScalars.allSatisfy { scalar in
            scalar.value > 0x20 && !(0x7F...0xA0).contains(scalar.value)
                && !"<>\"\\^`{|}".unicodeScalars.contains(scalar)
        }
    }
}
