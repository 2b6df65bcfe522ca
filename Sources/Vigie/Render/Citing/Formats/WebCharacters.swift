/// Percent-encoding of the few characters that a format cannot bear inside an address (RFC 3986).
enum WebCharacters {
    /// An address in which some ASCII characters are encoded, and all else stays as it is.
    static func encode(_ url: String, where isUnfit: (Unicode.Scalar) -> Bool) -> String {
        guard url.unicodeScalars.contains(where: isUnfit) else { return url }
        var encoded = ""
        for scalar in url.unicodeScalars {
            guard isUnfit(scalar), scalar.isASCII else {
                encoded.unicodeScalars.append(scalar)
                continue
            }
            let digits = String(scalar.value, radix: 16, uppercase: true)
            encoded += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
        }
        return encoded
    }
}
