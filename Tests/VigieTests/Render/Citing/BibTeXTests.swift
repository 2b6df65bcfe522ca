import Testing

@testable import Vigie

@Suite struct BibTeXTests {
    @Test func aPageIsATechnicalReport() {
        #expect(
            BibTeX.text(Sample.report) == """
                @techreport{vigie-theft-v3,
                  author = {{Vigie}},
                  title = {{R\\&D: 100\\% of \\textbraceleft{}it\\textbraceright{}\\_\\#1}},
                  institution = {Vigie},
                  type = {Case},
                  number = {theft, version 3},
                  year = {2026},
                  month = sep,
                  day = {14},
                  url = {https://vigie.example/en/cases/theft/v3/},
                  langid = {english},
                  abstract = {Two lines of it}
                }

                """)
    }

    @Test func anArticleHasItsAuthorsAndNoDayThatIsNotKnown() {
        #expect(
            BibTeX.text(Sample.article) == """
                @article{le-monde-1,
                  author = {de Vries, Anne and {AFP}},
                  title = {{Vraiment\\,?}},
                  journal = {Le Monde},
                  year = {2017},
                  month = mar,
                  url = {https://example.org/a|b},
                  langid = {french}
                }

                """)
    }

    /// BibTeX counts braces, even behind a backslash.
    @Test(arguments: ["}", "{", "\\", "a{b}}c", "~^$"])
    func bracesStayBalanced(text: String) {
        let escaped = BibTeX.escape(text)
        #expect(escaped.count { $0 == "{" } == escaped.count { $0 == "}" })
    }

    @Test func signsThatTeXWouldJoinStayApart() {
        #expect(BibTeX.escape("a---b ``c'' l'an") == "a-{}-{}-b `{}`c'{}' l'an")
    }

    @Test func onlyWhatWouldEndAFieldIsEncodedInAnAddress() {
        #expect(
            BibTeX.verbatim("https://e.org/a_b%20c?d={e}\\&f#g")
                == "https://e.org/a_b%20c?d=%7Be%7D%5C&f#g")
    }
}
