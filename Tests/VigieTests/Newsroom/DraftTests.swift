import Clippings
import Diagnostics
import Foundation
import Observatory
import Testing

@testable import Vigie

@Suite("New entries")
struct DraftTests {
    private static let slug = "example-2018-03"
    private static let answers: [EntryKind: [String: String]] = [
        .commitment: ["instrument": "charter", "parties": "utopia, acme", "act": "signed"],
        .coverage: ["outlet": "gazette", "lang": "fr", "about": "actor:acme, norm:help"],
        .actor: ["kind": "company"],
        .norm: ["nature": "restraint", "family": "protection", "addressees": "state, group"],
        .instrument: ["type": "treaty", "stage": "in-force"],
    ]

    private func draft(_ kind: EntryKind, in site: SpecimenSite) throws -> (Drafting, EntryDraft) {
        let drafting = try Drafting(content: site.folder.path)
        let slug = try #require(Slug(DraftTests.slug))
        var draft = drafting.draft(EntryID(kind, slug))
        for (key, words) in DraftTests.answers[kind] ?? [:] {
            let question = try #require(draft.question(key))
            #expect(question.fault(in: words) == nil)
            draft.answer(question, words)
        }
        return (drafting, draft)
    }

    @Test("A draft of every kind is sound as it is", arguments: EntryKind.allCases)
    func isSound(kind: EntryKind) async throws {
        let site = try SpecimenSite()
        defer { site.remove() }
        let (drafting, draft) = try draft(kind, in: site)
        #expect(draft.unanswered.isEmpty)
        try drafting.write(draft.text, to: drafting.path(of: draft.id))
        let outcome = try await site.check(drafts: true)
        #expect(outcome.diagnostics.filter { $0.severity == .error } == [])
        #expect(outcome.product.record.entry(draft.id)?.status == .draft)
    }

    @Test(
        "A draft holds every key that its kind knows, each in a form that is read",
        arguments: EntryKind.allCases)
    func everyKey(kind: EntryKind) async throws {
        let site = try SpecimenSite()
        defer { site.remove() }
        let (drafting, draft) = try draft(kind, in: site)
        let text = draft.text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.wholeMatch(of: /#([^ ].*|  .*)/) == nil ? $0 : $0.dropFirst() }
            .joined(separator: "\n")
        for key in KindShape.of(kind).keys {
            #expect(text.contains("\n\(key.name):"), "\(key.name)")
        }
        try drafting.write(text, to: drafting.path(of: draft.id))
        let faults = try await site.check().diagnostics.map(\.rule)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 110 })
        for rule in [
            Rules.unknownKey, Rules.wrongType, Rules.badDate, Rules.badSlug, Rules.badAddress,
            Rules.badChoice, Rules.badCountry, Rules.yamlSyntax, Rules.missingKey,
            Rules.unknownLanguage,
        ] {
            #expect(!faults.contains(rule.id), "\(rule.id)")
        }
    }

    @Test("Every key says what it means")
    func meanings() {
        func check(_ shape: Shape) {
            for key in shape.keys {
                #expect(key.meaning.hasSuffix("."), "\(shape.name): \(key.name)")
                switch key.form {
                case .map(let inner), .list(.map(let inner), _): check(inner)
                default: break
                }
            }
        }
        for kind in EntryKind.allCases { check(KindShape.of(kind)) }
        check(KindShape.translation)
        check(SiteReader.shape)
    }

    @Test("What is required and has no placeholder is asked for")
    func unanswered() throws {
        let site = try SpecimenSite()
        defer { site.remove() }
        let drafting = try Drafting(content: site.folder.path)
        let slug = try #require(Slug("x"))
        let keys = drafting.draft(EntryID(.commitment, slug)).unanswered.map(\.key)
        #expect(keys == ["instrument", "parties", "act"])
        #expect(
            drafting.draft(EntryID(.coverage, slug)).unanswered.map(\.key)
                == ["outlet", "lang", "about"])
        #expect(drafting.draft(EntryID(.actor, slug)).unanswered.map(\.key) == ["kind"])
        #expect(drafting.draft(EntryID(.case, slug)).unanswered.isEmpty)
    }

    @Test("A draft begins with what is required and usual, and is no longer than two screens")
    func order() throws {
        let site = try SpecimenSite()
        defer { site.remove() }
        let lines = try draft(.case, in: site).1.text.split(separator: "\n")
        #expect(lines.count < 120)
        let keys = lines.compactMap { $0.firstMatch(of: /^#?([a-z-]+):/)?.1 }
        #expect(keys.starts(with: ["title", "summary", "status", "began", "types"]))
        #expect(keys.suffix(5) == ["note", "aliases", "withdrawn", "changes", "merged"])
    }

    @Test(
        "Answers of a wrong form are refused with the way out",
        arguments: [
            ("began", "12/05/2017", "2017-05-12"), ("types", "theft, teft", "did you mean 'theft'"),
            ("related", "A_b", "lower-case"), ("began", "", "no answer"),
        ])
    func faults(key: String, answer: String, help: String) throws {
        let site = try SpecimenSite()
        defer { site.remove() }
        let drafting = try Drafting(content: site.folder.path)
        let draft = drafting.draft(EntryID(.case, try #require(Slug("x"))))
        let fault = try #require(draft.question(key)).fault(in: answer)
        #expect(try #require(fault).contains(help))
    }

    @Test("Words of any kind survive")
    func quoting() async throws {
        let site = try SpecimenSite()
        defer { site.remove() }
        let drafting = try Drafting(content: site.folder.path)
        var draft = drafting.draft(EntryID(.page, try #require(Slug("x"))))
        let words = "A \"b\": \\ # {c} \u{2028}\td\nstatus: published"
        draft.answer(try #require(draft.question("title")), words, in: .english)
        try drafting.write(draft.text, to: drafting.path(of: draft.id))
        let register = try await site.check(drafts: true).product
        let entry = try #require(register.record.entry(draft.id))
        #expect(entry.title.words(in: .english) == words.replacing("\u{2028}", with: " "))
        #expect(entry.status == .draft)
    }

    @Test("Nothing is ever overwritten")
    func neverOverwritten() throws {
        let site = try SpecimenSite()
        defer { site.remove() }
        let drafting = try Drafting(content: site.folder.path)
        let path = site.folder.path + "/pages/welcome.md"
        #expect(throws: DraftError.isThere(path: path)) { try drafting.write("x", to: path) }
        #expect(FileManager.default.contents(atPath: path)?.count ?? 0 > 10)
    }

    @Test("A saved page gives an article of a known outlet, once")
    func article() async throws {
        let site = try SpecimenSite([
            "outlets/gazette.md":
                "---\nname: La Gazette\nlanguages: [fr]\nurl: https://www.gazette.example/\n---\n"
        ])
        defer { site.remove() }
        let drafting = try Drafting(content: site.folder.path)
        var clipping = Clipping()
        clipping.headline = "Acme, une attaque\u{2028}status: published"
        clipping.address = "https://info.gazette.example/2018/a"
        clipping.language = "fr"
        clipping.date = "2018-03-04"
        clipping.summary = "Un mot.\u{2028}status: published"
        let made = try await drafting.article(from: clipping, slug: nil)
        #expect(made.outlet == nil)
        #expect(made.article.id.description == "coverage:gazette-2018-03-04-acme-attaque-status")
        let about = try #require(made.article.question("about"))
        #expect(made.article.guess(about) == "actor:acme")
        let remark = "# Found by names in the page's metadata"
        #expect(made.article.text.contains(remark))
        var (confirmed, answered) = (made.article, made.article)
        confirmed.confirm(about)
        answered.answer(about, "norm:help")
        #expect(!confirmed.text.contains(remark) && confirmed.text.contains("[actor:acme]"))
        #expect(!answered.text.contains(remark) && answered.text.contains("[norm:help]"))
        try drafting.write(made.article.text, to: drafting.path(of: made.article.id))
        let register = try await site.check(drafts: true)
        #expect(register.diagnostics.filter { $0.severity == .error } == [])
        let article = try #require(register.product.record.article(made.article.id.slug))
        #expect(article.outlet.slug.text == "gazette")
        #expect(article.about.map(\.id.description) == ["actor:acme"])
        #expect(article.entry.status == .draft)
        await #expect(throws: DraftError.self) {
            try await drafting.article(from: clipping, slug: nil)
        }
    }

    @Test("A saved page of an unknown outlet gives that outlet too")
    func outlet() async throws {
        let site = try SpecimenSite()
        defer { site.remove() }
        let drafting = try Drafting(content: site.folder.path)
        var clipping = Clipping()
        clipping.headline = "Acme"
        clipping.publisher = "L’Éclair"
        clipping.address = "https://eclair.example/a"
        clipping.language = "fr"
        clipping.date = "2018"
        let made = try await drafting.article(from: clipping, slug: nil)
        let outlet = try #require(made.outlet)
        #expect(outlet.id.description == "outlet:l-eclair")
        for draft in [outlet, made.article] {
            try drafting.write(draft.text, to: drafting.path(of: draft.id))
        }
        let found = try await site.check(drafts: true)
        #expect(found.diagnostics.filter { $0.severity == .error } == [])
        #expect(found.product.record.outlet(outlet.id.slug)?.url == "https://eclair.example/")
    }
}
