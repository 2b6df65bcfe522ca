import Diagnostics
import Templates
import Testing

@Suite struct StringCheckTests {
    static let malformed: [(fr: String, message: String)] = [
        ("a:\n  b: ↓[x]", "'a.b' is neither a text nor a map"),
        ("↓- a", "strings are a map of sections"),
        ("↓just words", "strings are a map of sections"),
        ("a:\n  ↓b:", "'a.b' has no text"),
        ("↓a: ~", "'a' has no text"),
        ("↓a: null", "'a' has no text"),
        ("a: ↓!!int 3", "'!' cannot begin a text without quotes"),
        ("↓a: one {n", "'a' has a brace that is no placeholder"),
        ("↓a: one n}", "'a' has a brace that is no placeholder"),
        ("↓a: '{a b}'", "'a' has a brace that is no placeholder"),
        ("a: x\nb: y\n↓a: z", "'a' is written twice"),
        ("s:\n  a: x\n  ↓a: z\nt:\n  a: x", "'a' is written twice"),
        ("s:\n  é: x".arrow(before: "é"), "a key is a word of letters, digits and hyphens"),
        ("? ↓[a]\n: b", "this key is a list, not a word"),
        ("a: ↓&x b", "'&' cannot begin a text without quotes"),
        ("↓&k a: b", "'&' cannot begin a text without quotes"),
        (
            "a: &x {b: c}\nd: *x".arrow(before: "&x"), "'&' cannot begin a text without quotes"
        ),
        ("a:\n  one: x\n  other: ↓[y]", "'a.other' is not a text"),
        ("a: x\n ↓b: y", "'b' begins in column 2, the line above in column 1"),
        ("é: b\na: é↓\u{1}", "a character stands here that YAML does not allow"),
        ("a: b\n--- \nc: d", "a second block of keys begins here"),
    ]

    @Test(arguments: malformed)
    func aFileThatIsNoMapOfTextsIsRefused(fr: String, message: String) throws {
        let specimen = Specimen.strings(en: "", fr: fr)
        let problem = try #require(
            specimen.problems.first { $0.rule == TemplateRules.malformedStrings.id })
        #expect(problem.message == message)
        if !specimen.marks.isEmpty {
            #expect([problem.place] == specimen.marks)
        }
    }

    @Test func textIsKeptAsItIsWritten() {
        let found = Specimen("{{t.a.no}}|{{t.a.oct}}", same("a:\n  no: no\n  oct: 010"))
        #expect(found.problems == [])
        #expect(found.drawn() == "no|010")
    }

    @Test func stringsAreEscapedOnceAndNeverReadAsTemplate() {
        let found = Specimen("<p title=\"{{t.a}}\">", same("a: '\"A\" & <b>'"))
        #expect(found.problems == [])
        #expect(found.drawn() == "<p title=\"&quot;A&quot; &amp; &lt;b&gt;\">")
    }

    @Test func everyLanguageHasItsOwnWords() {
        let found = Specimen(
            "{{t.nav.cases}}",
            ["strings/en.yaml": "nav:\n  cases: Cases", "strings/fr.yaml": "nav: {cases: Cas}"])
        #expect(found.problems == [])
        #expect(found.drawn(in: "en") == "Cases")
        #expect(found.drawn(in: "fr") == "Cas")
    }

    @Test func aStringThatALanguageLacksIsReportedWithItsTwin() throws {
        let specimen = Specimen.strings(en: "nav:\n  cases: Cases", fr: "nav:\n  norms: Normes")
        let missing = specimen.problems.filter { $0.rule == TemplateRules.missingString.id }
        #expect(missing.map(\.message) == ["'nav.norms' is missing", "'nav.cases' is missing"])
        #expect(
            missing.map(\.location.path) == [
                "templates/strings/en.yaml", "templates/strings/fr.yaml",
            ])
        #expect(missing.last?.notes.first?.location.line == 2)
    }

    @Test func aFileOfStringsThatIsMissingIsReported() {
        var specimen = Specimen("")
        specimen.files["strings/fr.yaml"] = nil
        #expect(specimen.problems.map(\.message) == ["the strings of 'fr' are missing"])
        #expect(specimen.problems.map(\.place) == ["templates/strings/fr.yaml:1:1"])
    }

    static let mismatched: [(en: String, fr: String, message: String)] = [
        (
            "a: by {actor}", "↓a: par {acteur}",
            "'a' has {acteur} where the other language has {actor}"
        ),
        (
            "a: by {actor}", "↓a: par",
            "'a' has no placeholders where the other language has {actor}"
        ),
        ("a: x", "↓a: {one: '{n} x', other: '{n} y'}", "'a' has plural forms in one language only"),
        ("a: {one: x, other: y}", "↓a: z", "'a' has no plural forms in one language only"),
        ("a: {one: x, other: y}", "↓a: {other: y}", "'a' has no form 'one'"),
        ("a: {one: x, other: y}", "↓a: {one: x}", "'a' has no form 'other'"),
        (
            "a: {one: x, other: y}", "↓a: {one: x, few: z, other: y}",
            "'a' has a form 'few' that the language does not use"
        ),
        (
            "a: {one: 'one case', other: '{n} cases'}", "↓a: {one: 'un cas', other: '{n} cas'}",
            "'a' has no {n} in its form 'one', which stands for 0 as well"
        ),
        (
            "a: {one: 'x {who}', other: '{n} {who}'}", "↓a: {one: '{n}', other: '{n} {who}'}",
            "'a' has no {who} in its form 'one'"
        ),
    ]

    @Test(arguments: mismatched)
    func stringsThatSayOtherThingsAreRefused(en: String, fr: String, message: String) throws {
        let specimen = Specimen.strings(en: en, fr: fr)
        #expect(specimen.problems.map(\.message) == [message])
        #expect(specimen.problems.map(\.rule) == [TemplateRules.mismatchedString.id])
        #expect(specimen.problems.map(\.place) == specimen.marks)
    }

    @Test func frenchMayHaveAFormForMillions() {
        let form = "a: {one: '{n} x', many: '{n} d’x', other: '{n} x'}"
        let found = Specimen.strings(en: "a: {one: x, other: '{n} x'}", fr: form)
        #expect(found.problems == [])
    }

    static let asked: [(key: StringKey, en: String, message: String)] = [
        ("nav.cases", "nav: {case: x}", "'nav.cases' is missing; the program uses it"),
        (StringKey("a", placeholders: ["x"]), "↓a: b", "'a' is not what the program uses"),
        ("a", "↓a: b {x}", "'a' is not what the program uses"),
        (StringKey(counted: "a"), "↓a: b", "'a' is not what the program uses"),
        ("a", "↓a: {one: b, other: c}", "'a' is not what the program uses"),
    ]

    @Test(arguments: asked)
    func whatTheProgramUsesMustBeThere(key: StringKey, en: String, message: String) {
        var specimen = Specimen("", ["strings/en.yaml": en], keys: [key])
        specimen.languages = [.english]
        #expect(specimen.problems.map(\.message) == [message])
        if !specimen.marks.isEmpty { #expect(specimen.problems.map(\.place) == specimen.marks) }
    }

    @Test func aStringWithPlaceholdersOrPluralFormsIsForSwiftOnly() {
        for string in ["a: x {y}", "a: {one: '{n} x', other: '{n} y'}"] {
            let specimen = Specimen("↓{{t.a}}", same(string))
            #expect(specimen.problems.map(\.rule) == [TemplateRules.wrongUse.id])
            #expect(specimen.problems.map(\.place) == specimen.marks)
        }
    }

    @Test(arguments: ["{{#t.a}}{{/t.a}}", "{{^t.a}}{{/t.a}}", "{{{t.a}}}"])
    func aStringCanOnlyBePrinted(page: String) {
        #expect(Specimen(page, same("a: x")).problems.map(\.rule) == [TemplateRules.wrongUse.id])
    }

    @Test func aStringThatNothingUsesIsAWarning() {
        let yaml = "a: x\nb: y\n↓c: z"
        var specimen = Specimen("{{t.a}}", ["strings/en.yaml": yaml], keys: ["b"])
        specimen.languages = [.english]
        let found = specimen.load().diagnostics
        #expect(found.map(\.message) == ["'c' is used nowhere"])
        #expect(found.map(\.severity) == [.warning])
        #expect(found.map(\.place) == specimen.marks)
    }

    @Test func aMisspeltStringGetsAHint() {
        let specimen = Specimen("<b>↓{{t.nav.casse}}</b>", same("nav: {cases: x}"))
        #expect(specimen.problems.map(\.message) == ["unknown string 'nav.casse'"])
        #expect(specimen.problems.first?.help == "did you mean 'nav.cases'?")
        #expect(specimen.problems.map(\.place) == specimen.marks)
    }

    @Test func anEmptyFileHasNoStrings() {
        #expect(Specimen.strings(en: "# nothing", fr: "").problems == [])
    }
}

/// Both languages with the same strings.
func same(_ yaml: String) -> [String: String] {
    ["strings/en.yaml": yaml, "strings/fr.yaml": yaml]
}

extension String {
    /// With an arrow before some text.
    func arrow(before text: String) -> String { replacing(text, with: "↓\(text)") }
}
