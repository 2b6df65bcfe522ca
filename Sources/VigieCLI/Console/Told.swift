extension Int {
    /// With a comma between each three digits, such as `20,597`.
    var grouped: String {
        let digits = Array(String(magnitude))
        let groups = digits.indices.map { index in
            let rest = digits.count - index
            return String(digits[index]) + (rest > 1 && rest % 3 == 1 ? "," : "")
        }
        return (self < 0 ? "-" : "") + groups.joined()
    }
}

extension Duration {
    /// In whole thousandths of a second.
    var milliseconds: Int {
        Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }

    /// In seconds, such as `1.24 s`, or thousandths where it is short.
    var told: String {
        guard milliseconds >= 1_000 else { return "\(milliseconds) ms" }
        let hundredths = milliseconds / 10 % 100
        return "\(milliseconds / 1_000).\(hundredths < 10 ? "0" : "")\(hundredths) s"
    }
}
