extension Wording {
    /// A whole number, its thousands set apart: `1,234`, `1 234`.
    public func number(_ number: Int) -> String {
        (number < 0 ? "-" : "") + grouped(String(number.magnitude))
    }

    /// A number rounded to so many decimals, half away from zero: `1,234.5`, `1 234,5`.
    public func number(_ number: Double, decimals: Int) -> String {
        precondition((0...9).contains(decimals), "decimals are 0 to 9")
        let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
        let scaled = (number.magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero)
        guard let digits = UInt64(exactly: scaled) else { return "\(number)" }
        let sign = number < 0 && digits > 0 ? "-" : ""
        let whole = sign + grouped(String(digits / UInt64(scale)))
        guard decimals > 0 else { return whole }
        let fraction = String(digits % UInt64(scale))
        let zeros = String(repeating: "0", count: decimals - fraction.utf8.count)
        return whole + decimalSign + zeros + fraction
    }

    /// A share of one as a percentage: 0.45 is `45%`, `45 %`.
    public func percent(_ share: Double, decimals: Int = 0) -> String {
        number(share * 100, decimals: decimals) + percentSign
    }

    private func grouped(_ digits: String) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += groupSeparator }
            text.append(digit)
        }
        return text
    }
}
