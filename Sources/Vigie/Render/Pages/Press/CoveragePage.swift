import Observatory
import Templates

/// The page of a press article: what was printed, where, when, and what it is about.
struct CoveragePage: View {
    var frame: PageFrame
    /// The headline as printed.
    var title: WordsView
    var outlet: LinkView
    var summary: WordsView?
    var date: DateView
    /// How the date is known, in words; absent where it was printed.
    var dateBasis: String?
    /// How the headline is known, in words; absent where it was printed.
    var headlineBasis: String?
    /// The language of the article, in words.
    var tongue: String
    /// The language's code; absent where it is the page's.
    var lang: String?
    var authors: String?
    /// What a reader needs to open it, in words.
    var access: String?
    /// Absent where the article was not found.
    var url: String?
    /// The host of the address, which the link shows.
    var host: String
    var archived: String?
    var quotes: [QuoteView]
    var about: [MentionGroup]
    var body: BodyView?
    var mentions: [MentionGroup]
    var sources: [SourceView]
    var permalink: String
    var cite: CiteView?

    static let fields = Fields<CoveragePage>(
        "article page",
        [
            .view("frame", PageFrame.self) { $0.frame },
            .view("title", WordsView.self) { $0.title },
            .view("outlet", LinkView.self) { $0.outlet },
            .view("summary", WordsView.self) { $0.summary },
            .view("date", DateView.self) { $0.date }, .text("date-basis") { $0.dateBasis },
            .text("headline-basis") { $0.headlineBasis }, .text("tongue") { $0.tongue },
            .text("lang") { $0.lang }, .text("authors") { $0.authors },
            .text("access") { $0.access }, .text("url") { $0.url }, .text("host") { $0.host },
            .text("archived") { $0.archived }, .list("quotes") { $0.quotes },
            .flag("has-quotes") { !$0.quotes.isEmpty }, .list("about") { $0.about },
            .view("body", BodyView.self) { $0.body }, .list("mentions") { $0.mentions },
            .flag("has-mentions") { !$0.mentions.isEmpty }, .list("sources") { $0.sources },
            .flag("has-sources") { !$0.sources.isEmpty }, .text("permalink") { $0.permalink },
            .view("cite", CiteView.self) { $0.cite },
        ])
}
