/// Which plural form a number takes, after CLDR.
enum PluralRule: Sendable {
    case english
    case french

    /// The forms that a counted string must have.
    var forms: [PluralForm] { [.one, .other] }

    /// The form for a number as it is shown, with so many decimals.
    func form(of number: Double, decimals: Int) -> PluralForm {
        let whole = number.magnitude.rounded(.down)
        switch self {
        case .english: return number.magnitude == 1 && decimals == 0 ? .one : .other
        case .french where whole < 2: return .one
        case .french:
            let isMillions = decimals == 0 && whole.remainder(dividingBy: 1_000_000) == 0
            return isMillions ? .many : .other
        }
    }

    /// Whether the form stands for a single number, so that a string may leave the number out.
    func isExact(_ form: PluralForm) -> Bool {
        self == .english && form == .one
    }
}

extension Wording {
    /// The forms that a counted string must have; French may have `many` as well.
    public var pluralForms: [PluralForm] { plural.forms }

    /// The plural form of a number.
    public func pluralForm(of number: Int) -> PluralForm {
        plural.form(of: Double(number), decimals: 0)
    }

    /// The plural form of a number that is shown with so many decimals.
    public func pluralForm(of number: Double, decimals: Int) -> PluralForm {
        plural.form(of: number, decimals: decimals)
    }

    func isExact(_ form: PluralForm) -> Bool { plural.isExact(form) }
}
