import Diagnostics
import Templates
import Testing

/// A template that must be refused, with an arrow at the place to be named.
struct Refused: CustomTestStringConvertible {
    var page: String
    var rule: String
    var message: String
    var help: String?
    var testDescription: String { page }

    init(_ page: String, _ rule: Rule, _ message: String, help: String? = nil) {
        self.page = page
        self.rule = rule.id
        self.message = message
        self.help = help
    }
}

@Suite struct TemplateCheckTests {
    static let refused = [
        // Names
        Refused(
            "<p>\n  é {{↓tilte}}".arrowBeforeBraces, TemplateRules.unknownName,
            "unknown name 'tilte' in view 'case'", help: "did you mean 'title'?"),
        Refused("↓{{zzz}}", TemplateRules.unknownName, "unknown name 'zzz' in view 'case'"),
        Refused(
            "{{#claims}}↓{{bye}}{{/claims}}", TemplateRules.unknownName,
            "unknown name 'bye' in view 'claim'", help: "did you mean 'by'?"),
        Refused(
            "↓{{#claim}}{{nothing}}{{/claim}}", TemplateRules.unknownName,
            "unknown name 'claim' in view 'case'", help: "did you mean 'claims'?"),
        Refused(
            "↓{{^summry}}{{/summry}}", TemplateRules.unknownName,
            "unknown name 'summry' in view 'case'", help: "did you mean 'summary'?"),
        Refused(
            "↓{{head.cannonical}}", TemplateRules.unknownName,
            "unknown name 'cannonical' in view 'head'", help: "did you mean 'canonical'?"),
        Refused(
            "{{#claims}}↓{{.}}{{/claims}}", TemplateRules.wrongUse,
            "'.' is no text here but the view 'claim'"),
        Refused("↓{{.}}", TemplateRules.wrongUse, "'.' is no text here but the view 'case'"),
        // Uses
        Refused(
            "↓{{{title}}}", TemplateRules.wrongUse, "'title' is text, which must be escaped",
            help: "write {{title}}"),
        Refused(
            "↓{{& title}}", TemplateRules.wrongUse, "'title' is text, which must be escaped",
            help: "write {{title}}"),
        Refused(
            "↓{{body}}", TemplateRules.wrongUse, "'body' is markup, escaped already",
            help: "write {{{body}}}"),
        Refused(
            "↓{{claims}}", TemplateRules.wrongUse, "'claims' is a list, which cannot be printed",
            help: "write {{#claims}}…{{/claims}}"),
        Refused(
            "↓{{contested}}", TemplateRules.wrongUse,
            "'contested' is a flag, which cannot be printed",
            help: "write {{#contested}}…{{/contested}}"),
        Refused(
            "↓{{head}}", TemplateRules.wrongUse, "'head' is a view, which cannot be printed",
            help: "write {{#head}}…{{/head}}"),
        Refused(
            "↓{{claims.by}}", TemplateRules.wrongUse,
            "'claims' is a list, so no name can follow its dot"),
        Refused(
            "↓{{^last()}}{{/last()}}", TemplateRules.wrongUse, "'last()' stands outside of any list"
        ),
        Refused(
            "{{#claims}}↓{{last()}}{{/claims}}", TemplateRules.wrongUse,
            "'last()' makes sections only"),
        // Sections
        Refused(
            "a\n↓{{#claims}}", TemplateRules.unbalancedSection,
            "section 'claims' is never closed"),
        Refused(
            "↓{{/claims}}", TemplateRules.unbalancedSection,
            "section 'claims' is closed but was not opened"),
        Refused(
            "{{#head}}↓{{/claims}}{{/head}}", TemplateRules.unbalancedSection,
            "section 'head' is open here, not 'claims'"),
        Refused(
            "{{#claims}}↓{{#contested}}{{/claims}}", TemplateRules.unbalancedSection,
            "section 'contested' is not closed before 'claims'"),
        // Tags
        Refused("a ↓{{title", TemplateRules.malformedTag, "tag is never closed"),
        Refused("a ↓{{{body}}", TemplateRules.malformedTag, "tag is never closed"),
        Refused("↓{{}}", TemplateRules.malformedTag, "'' is not a name"),
        Refused("↓{{a b}}", TemplateRules.malformedTag, "'a b' is not a name"),
        Refused("↓{{upper(title)}}", TemplateRules.malformedTag, "'upper(title)' is not a name"),
        Refused("↓{{=<% %>=}}", TemplateRules.malformedTag, "'{{=' tags are not used here"),
        Refused("↓{{% x: y}}", TemplateRules.malformedTag, "'{{%' tags are not used here"),
        Refused("↓{{<case}}", TemplateRules.malformedTag, "'{{<' tags are not used here"),
        Refused("↓{{$ block}}", TemplateRules.malformedTag, "'{{$' tags are not used here"),
        Refused("↓{{>*name}}", TemplateRules.malformedTag, "'*name' is not a name"),
        // Partials
        Refused("↓{{> hed}}", TemplateRules.unknownPartial, "unknown partial 'hed'"),
        Refused(
            "a\n↓{{> case}}", TemplateRules.partialCycle,
            "partial 'case' includes itself: case → case"),
        // Strings
        Refused("↓{{t.nav}}", TemplateRules.unknownString, "unknown string 'nav'"),
        // Places
        Refused(
            "<a href=↓{{title}}>", TemplateRules.unsafePlace,
            "'title' is printed in an attribute without quotes"),
        Refused(
            "<a href=/x/↓{{title}}/>", TemplateRules.unsafePlace,
            "'title' is printed in an attribute without quotes"),
        Refused(
            "<a ↓{{title}}>", TemplateRules.unsafePlace,
            "'title' is printed inside a tag, where escaped text can still add attributes"),
        Refused(
            "<!-- <p> -- > --><a ↓{{title}}>", TemplateRules.unsafePlace,
            "'title' is printed inside a tag, where escaped text can still add attributes"),
        Refused(
            "<h↓{{title}}>", TemplateRules.unsafePlace,
            "'title' is printed inside a tag, where escaped text can still add attributes"),
        Refused(
            "<SCRIPT>var a = '↓{{title}}'</script>", TemplateRules.unsafePlace,
            "'title' is printed inside <script>, where escapes mean nothing"),
        Refused(
            "<style>a{}</styles>↓{{title}}</style>", TemplateRules.unsafePlace,
            "'title' is printed inside <style>, where escapes mean nothing"),
        Refused(
            "<a title='↓{{title}}'>", TemplateRules.unsafePlace,
            "'title' is printed between single quotes, which an apostrophe would end"),
        Refused(
            "<a title='↓{{{body}}}'>", TemplateRules.unsafePlace,
            "'body' is printed inside an attribute, which its quotes would end"),
        Refused(
            "<p ↓{{#contested}}class=\"a{{/contested}}\">", TemplateRules.unsafePlace,
            "section 'contested' ends inside a tag or a quote",
            help: "a section begins and ends in the same kind of place"),
    ]

    @Test(arguments: refused)
    func whatCannotBeDrawnRightIsRefusedAtItsPlace(_ refused: Refused) throws {
        let specimen = Specimen(refused.page)
        let problem = try #require(specimen.problems.first)
        #expect(specimen.problems.count == 1)
        #expect(problem.rule == refused.rule)
        #expect(problem.message == refused.message)
        #expect(problem.severity == .error)
        #expect([problem.place] == specimen.marks)
        if let help = refused.help { #expect(problem.help == help) }
    }

    @Test(arguments: [
        "<a {{#contested}}class=\"c\" {{/contested}}href=\"/{{title}}\">{{title}}</a>",
        "<!-- {{title}} --> a < b {{title}} <br> <input value='a' title=\"{{title}}\">",
        "<script type=\"application/ld+json\">{{{body}}}</script>{{title}}",
        "<title>{{title}}</title><style>a > b { c: d }</style>{{title}}",
        "<a title = \"{{title}}\">{{{body}}}</a>",
        "{{#summary}}<a href=\"{{.}}\">x</a>{{/summary}}",
        "{{ title }}{{# contested }}{{/ contested }}{{{ body }}}", "{ {title} } }} {",
        "<?xml version=\"1.0\"?><feed xml:lang=\"{{title}}\"><!-- a -- > -->{{title}}</feed>",
    ])
    func whatIsWellWrittenPasses(page: String) {
        #expect(Specimen(page).problems == [])
    }

    @Test func everyProblemIsReportedOnceForAllLanguagesAndPages() {
        var specimen = Specimen(
            "{{> part}}", ["part.mustache": "{{nope}}", "b.mustache": "{{> part}}"])
        specimen.pages["b"] = CaseView.self
        #expect(specimen.problems.map(\.place) == ["templates/part.mustache:1:1"])
    }

    @Test func aPartialIsCheckedAgainstEveryViewThatItIsUsedWith() {
        let specimen = Specimen(
            "{{> by}}{{#claims}}{{> by}}{{/claims}}", ["by.mustache": "<b>\n↓{{by}}</b>"])
        #expect(specimen.problems.map(\.place) == specimen.marks)
        #expect(specimen.problems.first?.message == "unknown name 'by' in view 'case'")
        let note = specimen.problems.first?.notes.first
        #expect(note?.message == "'by' is included here")
        #expect(note?.location == .init(path: "templates/case.mustache", length: 8))
    }

    @Test func aChainOfPartialsThatClosesIsShown() {
        let specimen = Specimen(
            "{{> a}}",
            ["a.mustache": "{{> b}}", "b.mustache": "x\n ↓{{> a}}", "case.mustache": "{{> a}}"])
        #expect(specimen.problems.map(\.message) == ["partial 'a' includes itself: a → b → a"])
        #expect(specimen.problems.map(\.place) == specimen.marks)
    }

    @Test func partialsThatMultiplyAreStopped() {
        var files: [String: String] = ["p0.mustache": "x{{title}}"]
        for level in 1...30 {
            files["p\(level).mustache"] = "{{> p\(level - 1)}}{{> p\(level - 1)}}"
        }
        let problems = Specimen("{{> p30}}", files).problems
        #expect(Set(problems.map(\.rule)) == [TemplateRules.tooLarge.id])
    }

    @Test func aPageWithoutTemplateIsReported() {
        var specimen = Specimen("")
        specimen.pages["cse"] = CaseView.self
        #expect(specimen.problems.map(\.rule) == [TemplateRules.missingPage.id])
        #expect(specimen.problems.first?.place == "templates/cse.mustache:1:1")
        #expect(specimen.problems.first?.help == "did you mean 'case'?")
        #expect(specimen.load().product.render("cse", CaseView(), in: "en") == "")
    }

    @Test func aTemplateThatNoPageReachesIsAWarning() {
        let specimen = Specimen(
            "{{> a}}", ["a.mustache": "", "b.mustache": "{{> c}}", "c.mustache": ""])
        let unused = specimen.load().diagnostics
        #expect(unused.map(\.place) == ["templates/b.mustache:1:1", "templates/c.mustache:1:1"])
        #expect(unused.map(\.severity) == [.warning, .warning])
    }

    @Test func bytesThatAreNotTextAreNamedByOffset() {
        let file = TemplateFile("case.mustache", bytes: Array("é\r\nab".utf8) + [0xFF, 0x41])
        let strings = TemplateFile("strings/en.yaml", bytes: [])
        let found = TemplateLibrary.load(
            folder: "t", [file, strings], languages: [.english], pages: ["case": CaseView.self])
        #expect(found.diagnostics.map(\.message) == ["byte 6 is not UTF-8"])
        #expect(found.diagnostics.map(\.place) == ["case.mustache:2:3"])
    }
}

extension String {
    /// Moves the arrow before the braces that it stands in.
    var arrowBeforeBraces: String { replacing("{{↓", with: "↓{{") }
}
