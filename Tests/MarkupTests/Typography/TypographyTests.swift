import Markup
import Testing

@Suite struct TypographyTests {
    /// `_` stands for U+202F and `~` for U+00A0.
    @Test(arguments: [
        ("Quoi ?", "Quoi_?"), ("Quoi?", "Quoi_?"), ("Quoi? Non !", "Quoi_? Non_!"),
        ("a ; b", "a_; b"),
        ("a : b", "a~: b"), ("Note: b", "Note~: b"), ("Note:", "Note~:"), ("« a »", "«_a_»"),
        ("«a»", "«_a_»"), ("« a » ?", "«_a_»_?"), ("«a»? Oui", "«_a_»_? Oui"), ("(a)!", "(a)_!"),
        ("«Quoi?»", "«_Quoi_?_»"), ("Quoi~?", "Quoi_?"), ("Quoi_:", "Quoi~:"), ("«~a~»", "«_a_»"),
        ("a  ?", "a_?"), ("Quoi?!", "Quoi_?!"), ("Quoi ?!", "Quoi_?!"), ("Non!!!", "Non_!!!"),
        ("Quoi…?", "Quoi…?"), ("Quoi ?…", "Quoi_?…"), ("Quoi?… Oui", "Quoi_?… Oui"),
        ("2? 3", "2_? 3"),
        ("12:30", "12:30"), ("à 12:30, 16:9", "à 12:30, 16:9"),
        ("https://a.org/?b=c;d!e", "https://a.org/?b=c;d!e"),
        ("https://a.org/? b", "https://a.org/? b"), ("a?b", "a?b"), ("(Quoi?)", "(Quoi?)"),
        ("?", "?"),
        (" ?", " ?"), ("«", "«"), ("»", "»"), ("«»", "«»"), ("« »", "«_»"), ("a\n?", "a_?"),
        ("l'État", "l’État"), ("aujourd'hui", "aujourd’hui"), ("l'œuvre", "l’œuvre"),
        ("d'1", "d'1"),
        ("'a'", "'a'"), ("a' b", "a' b"), ("É'é", "É’é"), ("10 000", "10 000"),
        ("10~000", "10~000"),
        ("case:x", "case:x"), ("", ""), ("état?", "état_?"), ("« l'« a » »", "«_l'«_a_»_»"),
    ])
    func frenchIsSet(text: String, expected: String) {
        let given = Self.spaces(text)
        #expect(Typography.french(given) == Self.spaces(expected))
    }

    @Test func settingTwiceIsSettingOnce() {
        let alphabet = Array("ab1é?!;:«»' \n\u{A0}\u{202F}\u{2009}…()./’—\"")
        var random = Dice(seed: 2017)
        for _ in 0..<20_000 {
            let length = Int.random(in: 0...9, using: &random)
            let text = String(
                (0..<length).map { _ in alphabet.randomElement(using: &random) ?? "a" })
            let once = Typography.french(text)
            #expect(Typography.french(once) == once, "\(text.debugDescription)")
        }
    }

    @Test(arguments: [
        ("**Quoi**?", "<strong>Quoi</strong>_?"), ("*Quoi?* b", "<em>Quoi_?</em> b"),
        ("Quoi **?**", "Quoi_<strong>?</strong>"), ("« *a* »", "«_<em>a</em>_»"),
        ("«*a*»", "«_<em>a</em>_»"), ("l'*État*", "l’<em>État</em>"), ("*l*'a", "<em>l</em>’a"),
        ("l'[](case:x)", "l’<a case:x>Title</a>"), ("«[](case:x)»", "«_<a case:x>Title</a>_»"),
        ("[](case:x) ?", "<a case:x>Title</a>_?"), ("[a](case:x)?", "<a case:x>a</a>_?"),
        ("Quoi[^a] ?", "Quoi[1.1]_?"), ("Quoi?[^a]", "Quoi_?[1.1]"), ("Quoi[^a]?", "Quoi[1.1]_?"),
        ("Quoi![^a]", "Quoi_![1.1]"), ("a\n: b", "a~: b"), ("«\na\n»", "«_a_»"),
        ("`a?` `b`?", "<code>a?</code> <code>b</code>_?"), ("`l'a`", "<code>l'a</code>"),
        ("<https://a.org/b?c> ?", "<a href=\"https://a.org/b?c\">https://a.org/b?c</a>_?"),
        ("[b? ](https://a.org/b?)", "<a href=\"https://a.org/b?\">b_? </a>"),
        ("<https://a.org/b?> c", "<a href=\"https://a.org/b?\">https://a.org/b?</a> c"),
        ("a &lt; b ?", "a &lt; b_?"),
        ("a  \n? b", "a<br>\n? b"), ("Quoi &amp;?", "Quoi &amp;?"),
        ("![l'a?](b.png)", "{b.png|l’a_?}"),
    ])
    func frenchIsSetAcrossMarkup(body: String, expected: String) {
        #expect(Page(body, language: "fr").html == "<p>" + Self.spaces(expected) + "</p>\n")
    }

    @Test func paragraphsAndCellsAreSetEachForItself() {
        let page = Page("Quoi?\n\n? x\n\n|a|? b|\n|-|-|\n|c:|d|\n", language: "fr-CA")
        #expect(page.html.hasPrefix(Self.spaces("<p>Quoi_?</p>\n<p>? x</p>\n")))
        #expect(page.html.contains("a</th><th scope=\"col\">? b</th>"))
        #expect(page.html.contains(Self.spaces("<td>c~:</td>")))
    }

    @Test func englishIsLeftAlone() {
        let text = "Who? « a » it's : Note:"
        #expect(Page(text).html == "<p>\(text)</p>\n")
    }

    @Test func headingsKeepTheirIdsInFrench() {
        let heading = Page("## Qu'est-ce?", language: "fr").document.headings.first
        #expect(heading?.id == "s-qu-est-ce")
        #expect(heading?.text == "Qu’est-ce\u{202F}?")
    }

    private static func spaces(_ text: String) -> String {
        String(text.map { $0 == "_" ? "\u{202F}" : $0 == "~" ? "\u{A0}" : $0 })
    }
}
