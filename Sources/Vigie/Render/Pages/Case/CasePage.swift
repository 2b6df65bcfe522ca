import Observatory
import Templates

/// The page of a case: what happened, who said what and who answered, what the editors read in it.
struct CasePage: View {
    var frame: PageFrame
    /// The kinds of incident, in words: `ransomware, disruption`.
    var forms: String
    var title: WordsView
    var summary: WordsView?
    /// The sections that the page has.
    var contents: [AnchorView]
    var facts: CaseFactsView
    var moments: [CaseMomentView]
    var answers: [CaseAnswerView]
    /// Those who are accused and of whom no answer is recorded.
    var unanswered: [LinkView]
    /// Who names whom, drawn; absent where nobody does.
    var who: WhoChart?
    var attributions: [CaseAttributionView]
    var effects: [CaseEffectView]
    var findings: [CaseFindingGroup]
    var body: BodyView?
    var press: PressView?
    var related: [MentionView]
    var mentions: [MentionGroup]
    var sources: [SourceView]
    /// The address that never changes, for all languages.
    var permalink: String
    var cite: CiteView?

    /// Whether anybody accuses or answers.
    var hasVoices: Bool { !answers.isEmpty || !attributions.isEmpty || !unanswered.isEmpty }

    static let fields = Fields<CasePage>(
        "case page",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("forms") { $0.forms },
            .view("title", WordsView.self) { $0.title },
            .view("summary", WordsView.self) { $0.summary },
            .list("brief") { $0.findings.flatMap(\.findings) }, .list("contents") { $0.contents },
            .view("facts", CaseFactsView.self) { $0.facts }, .list("moments") { $0.moments },
            .list("answers") { $0.answers }, .list("unanswered") { $0.unanswered },
            .flag("has-unanswered") { !$0.unanswered.isEmpty },
            .flag("has-voices") { $0.hasVoices },
            .view("who", WhoChart.self) { $0.who },
            .list("attributions") { $0.attributions },
            .flag("has-attributions") { !$0.attributions.isEmpty },
            .list("effects") { $0.effects }, .flag("has-effects") { !$0.effects.isEmpty },
            .list("findings") { $0.findings }, .flag("has-findings") { !$0.findings.isEmpty },
            .view("body", BodyView.self) { $0.body }, .view("press", PressView.self) { $0.press },
            .list("related") { $0.related }, .flag("has-related") { !$0.related.isEmpty },
            .list("mentions") { $0.mentions }, .flag("has-mentions") { !$0.mentions.isEmpty },
            .list("sources") { $0.sources }, .flag("has-sources") { !$0.sources.isEmpty },
            .text("permalink") { $0.permalink }, .view("cite", CiteView.self) { $0.cite },
        ])
}
