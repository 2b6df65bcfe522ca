/// How a language writes dates, numbers, lists and plurals, the same on every machine.
///
/// Nothing here reads the machine's locale.
public struct Wording: Sendable {
    /// The language's code, such as `fr`.
    public let language: String
    /// The code with its region, such as `fr-FR`.
    public let locale: String

    let months: [String]
    /// The months as dates in narrow places have them.
    let shortMonths: [String]
    /// Between the parts of a date.
    let dateSpace: String
    /// What the first of the month adds to its number.
    let firstOfMonth: String
    let groupSeparator: String
    let decimalSign: String
    let percentSign: String
    let and: String
    let or: String
    let plural: PluralRule

    /// The wording of a language, if Vigie knows it.
    public init?(language: String) {
        guard let known = Wording.all.first(where: { $0.language == language }) else { return nil }
        self = known
    }

    private init(
        language: String, locale: String, months: String, shortMonths: String,
        date: (space: String, first: String),
        number: (group: String, decimal: String, percent: String), and: String, or: String,
        plural: PluralRule
    ) {
        self.language = language
        self.locale = locale
        self.months = months.split(separator: " ").map(String.init)
        self.shortMonths = shortMonths.split(separator: " ").map(String.init)
        (dateSpace, firstOfMonth) = date
        (groupSeparator, decimalSign, percentSign) = number
        self.and = and
        self.or = or
        self.plural = plural
    }
}

extension Wording {
    /// British English.
    public static let english = Wording(
        language: "en", locale: "en-GB",
        months: """
            January February March April May June July August September October November December
            """,
        shortMonths: "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec",
        date: (space: " ", first: ""),
        number: (group: ",", decimal: ".", percent: "%"), and: "and", or: "or", plural: .english)

    /// French of France: no-break spaces within dates and numbers.
    public static let french = Wording(
        language: "fr", locale: "fr-FR",
        months: """
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            """,
        shortMonths: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
        date: (space: "\u{A0}", first: "er"),
        number: (group: "\u{202F}", decimal: ",", percent: "\u{202F}%"), and: "et", or: "ou",
        plural: .french)

    /// Every language that Vigie knows.
    public static let all = [english, french]
}
