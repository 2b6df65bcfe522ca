import Templates

/// The standing of an actor on a norm, with its trace.
struct DossierPage: View {
    /// A paragraph of markup.
    struct Paragraph: View {
        var html: String

        static let fields = Fields<Paragraph>("paragraph", [.html("html") { $0.html }])
    }

    var frame: PageFrame
    /// Restraint or duty, in words.
    var kicker: String
    /// The actor and the norm, as markup.
    var title: String
    var norm: LinkView
    /// What the norm asks.
    var demand: WordsView?
    var mark: MarkView
    /// The sentence to quote, as markup.
    var sentence: String
    var confidence: String
    /// The strongest commitment in force; absent where there is none.
    var strength: String?
    var method: String
    /// The page that tells the method; absent where there is none.
    var methodHref: String?
    /// What the standing must not be taken for; absent where it speaks for itself.
    var caveat: String?
    /// How the standing was reached, paragraphs of markup.
    var story: [Paragraph]
    var answers: [AnswerView]
    var counted: [FindingRow]
    var uncounted: [FindingRow]
    var testimonies: [TestimonyView]
    var pledges: [PledgeRow]
    /// Commitments that have ended.
    var past: [PledgeRow]
    var years: [YearView]
    var yearNote: String
    /// What would change the standing, a paragraph each.
    var changes: [String]
    /// How the standing changed since it was first published, the latest first.
    var recorded: [StandingChangeView]
    /// When it was first published; absent where it never was.
    var published: DateView?
    var cite: CiteView?

    static let fields = Fields<DossierPage>(
        "dossier",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("kicker") { $0.kicker },
            .html("title") { $0.title }, .view("norm", LinkView.self) { $0.norm },
            .view("demand", WordsView.self) { $0.demand },
            .view("mark", MarkView.self) { $0.mark }, .html("sentence") { $0.sentence },
            .text("confidence") { $0.confidence }, .text("strength") { $0.strength },
            .text("method") { $0.method }, .text("method-href") { $0.methodHref },
            .text("caveat") { $0.caveat }, .list("story") { $0.story },
            .list("answers") { $0.answers },
            .flag("has-answers") { !$0.answers.isEmpty }, .list("counted") { $0.counted },
            .flag("has-counted") { !$0.counted.isEmpty },
            .flag("counted-asks") { $0.counted.contains { !$0.answer.isEmpty } },
            .list("uncounted") { $0.uncounted },
            .flag("has-uncounted") { !$0.uncounted.isEmpty },
            .flag("uncounted-asks") { $0.uncounted.contains { !$0.answer.isEmpty } },
            .list("testimonies") { $0.testimonies },
            .flag("has-testimonies") { !$0.testimonies.isEmpty },
            .flag("tells-voices") { $0.testimonies.contains { !$0.voices.isEmpty } },
            .flag("tells-documents") { $0.testimonies.contains { !$0.documents.isEmpty } },
            .list("pledges") { $0.pledges }, .flag("has-pledges") { !$0.pledges.isEmpty },
            .list("past") { $0.past }, .flag("has-past") { !$0.past.isEmpty },
            .flag("has-commitments") { !$0.pledges.isEmpty || !$0.past.isEmpty },
            .list("years") { $0.years }, .flag("has-years") { $0.years.count > 1 },
            .text("year-note") { $0.yearNote }, .texts("changes") { $0.changes },
            .list("recorded") { $0.recorded }, .flag("has-recorded") { !$0.recorded.isEmpty },
            .view("published", DateView.self) { $0.published },
            .view("cite", CiteView.self) { $0.cite },
        ])
}
