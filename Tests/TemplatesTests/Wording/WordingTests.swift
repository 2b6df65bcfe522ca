import Templates
import Testing

@Suite struct WordingTests {
    let english = Wording.english
    let french = Wording.french

    @Test(arguments: [
        (2017, 5, 12, "12 May 2017", "12\u{A0}mai\u{A0}2017"),
        (2018, 3, 1, "1 March 2018", "1er\u{A0}mars\u{A0}2018"),
        (2018, 8, 31, "31 August 2018", "31\u{A0}août\u{A0}2018"),
        (2017, 2, nil, "February 2017", "février\u{A0}2017"),
        (2017, nil, nil, "2017", "2017"),
        (2017, nil, 3, "2017", "2017"),
    ])
    func datesKeepTheirPrecision(
        year: Int, month: Int?, day: Int?, inEnglish: String, inFrench: String
    ) {
        #expect(english.date(year, month, day) == inEnglish)
        #expect(french.date(year, month, day) == inFrench)
    }

    @Test func theFirstOfAFrenchMonthIsRaisedInMarkup() {
        #expect(french.dateHTML(2018, 3, 1) == "1<sup>er</sup>\u{A0}mars\u{A0}2018")
        #expect(french.dateHTML(2018, 3, 11) == "11\u{A0}mars\u{A0}2018")
        #expect(english.dateHTML(2018, 3, 1) == "1 March 2018")
    }

    @Test func everyMonthHasItsName() {
        #expect((1...12).map { english.date(2000, $0) }.first == "January 2000")
        #expect((1...12).map { french.date(2000, $0) }.last == "décembre\u{A0}2000")
        #expect(Set((1...12).map { french.date(2000, $0) }).count == 12)
    }

    @Test func narrowPlacesHaveMonthsCut() {
        #expect(english.shortDate(2017, 9, 12) == "12 Sept 2017")
        #expect(french.shortDate(2018, 3, 1) == "1er\u{A0}mars\u{A0}2018")
        #expect(french.shortDate(2017, 10) == "oct.\u{A0}2017")
        #expect(english.shortMonth(12) == "Dec")
        #expect(Set((1...12).map { french.shortMonth($0) }).count == 12)
    }

    @Test(arguments: [
        (0, "0", "0"), (999, "999", "999"), (1_000, "1,000", "1\u{202F}000"),
        (1_234_567, "1,234,567", "1\u{202F}234\u{202F}567"), (-12_345, "-12,345", "-12\u{202F}345"),
        (Int.min, "-9,223,372,036,854,775,808", nil),
    ])
    func wholeNumbersAreGrouped(number: Int, inEnglish: String, inFrench: String?) {
        #expect(english.number(number) == inEnglish)
        if let inFrench { #expect(french.number(number) == inFrench) }
    }

    @Test(arguments: [
        (1234.5, 1, "1,234.5", "1\u{202F}234,5"), (0.05, 1, "0.1", "0,1"), (2.0, 2, "2.00", "2,00"),
        (-0.04, 1, "0.0", "0,0"), (-1.25, 1, "-1.3", "-1,3"),
        (1e6, 0, "1,000,000", "1\u{202F}000\u{202F}000"),
    ])
    func decimalsAreRoundedHalfAwayFromZero(
        number: Double, decimals: Int, inEnglish: String, inFrench: String
    ) {
        #expect(english.number(number, decimals: decimals) == inEnglish)
        #expect(french.number(number, decimals: decimals) == inFrench)
    }

    @Test func sharesArePercentages() {
        #expect(english.percent(0.45) == "45%")
        #expect(french.percent(0.455, decimals: 1) == "45,5\u{202F}%")
    }

    @Test(arguments: [
        ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a and b", "a et b"),
        (["a", "b", "c"], "a, b and c", "a, b et c"),
    ])
    func listsEndWithAnd(items: [String], inEnglish: String, inFrench: String) {
        #expect(english.list(items) == inEnglish)
        #expect(french.list(items) == inFrench)
    }

    @Test func alternativesEndWithOr() {
        #expect(english.alternatives(["a", "b", "c"]) == "a, b or c")
        #expect(french.alternatives(["a", "b"]) == "a ou b")
    }

    @Test(arguments: [
        (0.0, 0, PluralForm.other, PluralForm.one), (1.0, 0, .one, .one), (1.0, 1, .other, .one),
        (1.5, 1, .other, .one), (2.0, 0, .other, .other), (1e6, 0, .other, .many),
        (1_000_000.5, 1, .other, .other), (-1.0, 0, .one, .one),
    ])
    func pluralFormsAreThoseOfCLDR(
        number: Double, decimals: Int, inEnglish: PluralForm, inFrench: PluralForm
    ) {
        #expect(english.pluralForm(of: number, decimals: decimals) == inEnglish)
        #expect(french.pluralForm(of: number, decimals: decimals) == inFrench)
    }

    @Test func aLanguageIsFoundByItsCode() {
        #expect(Wording(language: "fr")?.locale == "fr-FR")
        #expect(Wording(language: "en")?.locale == "en-GB")
        #expect(Wording(language: "de") == nil)
    }
}
