import Templates
import Testing

@Suite struct StringsTests {
    static let yaml = [
        "strings/en.yaml": """
        began: Began
        denied: '{actor} denied it to {other}'
        cases: {one: one case, other: '{n} cases'}
        votes: {one: '{n} vote by {who}', other: '{n} votes by {who}'}
        """,
        "strings/fr.yaml": """
        began: Début
        denied: '{actor} l’a nié devant {other}'
        cases: {one: '{n} cas', other: '{n} cas'}
        votes: {one: '{n} voix de {who}', many: '{n} de voix de {who}', other: '{n} voix, {who}'}
        """,
    ]

    static let keys: [StringKey] = [
        "began", StringKey("denied", placeholders: ["actor", "other"]), StringKey(counted: "cases"),
        StringKey(counted: "votes", placeholders: ["who"]),
    ]

    let library: TemplateLibrary

    init() {
        let found = Specimen("", Self.yaml, keys: Self.keys).load()
        #expect(found.diagnostics == [])
        library = found.product
    }

    @Test func aPlainStringIsItsText() {
        #expect(library.strings(in: "en").text("began") == "Began")
        #expect(library.strings(in: "fr").text("began") == "Début")
    }

    @Test func placeholdersAreFilledOnceAndNotInTheirValues() {
        let words = ["actor": "{other}", "other": "A & B"]
        #expect(library.strings(in: "en").text(Self.keys[1], words) == "{other} denied it to A & B")
    }

    @Test(arguments: [
        (0, "0 cases", "0 cas"), (1, "one case", "1 cas"), (2, "2 cases", "2 cas"),
        (1_234, "1,234 cases", "1\u{202F}234 cas"), (-1, "one case", "-1 cas"),
    ])
    func aCountedStringTakesTheFormOfItsNumber(number: Int, english: String, french: String) {
        #expect(library.strings(in: "en").count(Self.keys[2], number) == english)
        #expect(library.strings(in: "fr").count(Self.keys[2], number) == french)
    }

    @Test(arguments: [
        (0, "0 voix de x"), (1, "1 voix de x"), (2, "2 voix, x"),
        (2_000_000, "2\u{202F}000\u{202F}000 de voix de x"),
        (1_500_000, "1\u{202F}500\u{202F}000 voix, x"),
    ])
    func frenchHasTheSingularForZeroAndItsOwnFormForMillions(number: Int, text: String) {
        #expect(library.strings(in: "fr").count(Self.keys[3], number, ["who": "x"]) == text)
    }
}
