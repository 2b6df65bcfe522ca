import Templates

/// What every frozen page has around its article.
struct FrozenFrame: View {
    /// The same version in another language.
    struct Tongue: View {
        var lang: String
        var name: String
        var href: String

        static let fields = Fields<Tongue>(
            "frozen tongue",
            [
                .text("lang") { $0.lang }, .text("name") { $0.name }, .text("href") { $0.href },
            ])
    }

    var lang: String
    var headTitle: String
    var siteTitle: String
    /// The policy that lets the page's own style through, and nothing else.
    var policy: String
    var style: String
    /// The symbols of the marks that the page uses, as markup.
    var sprite: String
    /// The page's own address, whole: its identity, wherever a copy lies.
    var canonical: String
    /// The way to the present page: the neutral permalink.
    var latest: String
    /// The way to the version before; absent of the first.
    var predecessor: String?
    var home: String
    var tongues: [Tongue]
    /// Which version of what, from when.
    var line: String
    /// Kind, slug and version, as one cites them.
    var identity: String
    var isCorrection: Bool
    /// What changed.
    var notes: [WordsView]
    var isUntranslated: Bool
    var isStale: Bool
    var licence: String?
    var asOf: DateView
    /// How the page is cited; absent of kinds that are cited through others.
    var citation: FrozenCitation?

    static let fields = Fields<FrozenFrame>(
        "frozen frame",
        [
            .text("lang") { $0.lang }, .text("head-title") { $0.headTitle },
            .text("site-title") { $0.siteTitle }, .text("policy") { $0.policy },
            .html("style") { $0.style }, .html("sprite") { $0.sprite },
            .text("canonical") { $0.canonical }, .text("latest") { $0.latest },
            .text("predecessor") { $0.predecessor }, .text("home") { $0.home },
            .list("tongues") { $0.tongues }, .text("line") { $0.line },
            .text("identity") { $0.identity }, .flag("correction") { $0.isCorrection },
            .list("notes") { $0.notes }, .flag("untranslated") { $0.isUntranslated },
            .flag("stale") { $0.isStale }, .text("licence") { $0.licence },
            .view("as-of", DateView.self) { $0.asOf },
            .view("citation", FrozenCitation.self) { $0.citation },
        ])
}
