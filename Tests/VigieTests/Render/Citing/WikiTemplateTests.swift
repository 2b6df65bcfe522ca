import Testing

@testable import Vigie

@Suite struct WikiTemplateTests {
    private func call(_ template: WikiTemplate) -> String { template.opening + template.closing }

    @Test func aPageInEnglish() {
        #expect(
            call(.english(Sample.report)) == """
                {{cite web |title=R&amp;D: 100% of &#123;it&#125;_#1 \
                |url=https://vigie.example/en/cases/theft/v3/ |date=14 September 2026 \
                |website=Vigie |publisher=Vigie |language=en |access-date=}}
                """)
    }

    @Test func anArticleInFrench() {
        #expect(
            call(.french(Sample.article)) == """
                {{Lien web |langue=fr |auteur1=Anne de Vries |auteur2=AFP |titre=Vraiment ? \
                |url=https://example.org/a%7Cb |date=mars 2017 |site=Le Monde \
                |archive-url=https://web.archive.org/web/20170304050607/https://example.org/ \
                |archive-date=4 mars 2017 |consulté le=}}
                """)
    }

    @Test func anArticleWithoutAnAddressIsNoWebPage() {
        var lost = Sample.article
        lost.url = nil
        #expect(WikiTemplate.french(lost).name == "Article")
        #expect(!WikiTemplate.english(lost).opening.contains("|url="))
    }

    @Test func aCopyWithoutItsDayIsLeftOut() {
        var undated = Sample.article
        undated.archived = "https://archive.example/copy"
        #expect(!WikiTemplate.english(undated).opening.contains("archive"))
    }

    @Test(arguments: [
        ("a|b", "a&#124;b"), ("[[x]]", "&#91;&#91;x&#93;&#93;"), ("<ref>", "&#60;ref&#62;"),
        ("''lean''", "&#39;&#39;lean&#39;&#39;"), ("l'an", "l'an"),
        ("~~~~", "&#126;&#126;&#126;&#126;"),
        ("&lt;", "&amp;lt;"), ("A & B", "A & B"), ("a\nb", "a b"),
    ])
    func aTextIsOnlyText(text: (plain: String, escaped: String)) {
        #expect(WikiTemplate.escape(text.plain) == text.escaped)
    }
}
