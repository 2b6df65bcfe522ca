import Templates

/// What every page has around its own: head, masthead, notices, colophon.
struct PageFrame: View {
    struct Alternate: View {
        var lang: String
        var href: String

        static let fields = Fields<Alternate>(
            "alternate", [.text("lang") { $0.lang }, .text("href") { $0.href }])
    }

    /// The page in another language.
    struct Tongue: View {
        var lang: String
        var name: String
        var href: String

        static let fields = Fields<Tongue>(
            "tongue",
            [.text("lang") { $0.lang }, .text("name") { $0.name }, .text("href") { $0.href }])
    }

    /// A line of the menu or of the way here.
    struct Step: View {
        var label: String
        /// The label's language; absent where it is the page's.
        var lang: String?
        /// Absent for the page itself.
        var href: String?
        var isCurrent = false

        static let fields = Fields<Step>(
            "step",
            [
                .text("label") { $0.label }, .text("lang") { $0.lang }, .text("href") { $0.href },
                .flag("current") { $0.isCurrent },
            ])
    }

    var lang: String
    /// The title in the head: the page's own and the site's.
    var title: String
    var siteTitle: String
    var description: String?
    var canonical: String
    var alternates: [Alternate]
    /// Whether search engines should leave the page out.
    var isHidden = false
    var home: String
    var font: String?
    /// The stylesheets that the page needs, by their paths.
    var styles: [String]
    var icon: String?
    /// The masthead's drawing.
    var wordmark: String?
    var feed: String
    /// The scripts that better the page, by their paths; it is whole without them.
    var scripts: [String]
    var menu: [Step]
    var tongues: [Tongue]
    var crumbs: [Step]
    /// The symbols of the marks that the page uses, as markup.
    var sprite: String
    /// A draft is shown: marked on every page of it.
    var isDraft = false
    /// The page's words are those of the original: no translation yet.
    var isUntranslated = false
    /// The language of the original, in words, where the page lacks a translation.
    var originalTongue: String?
    /// The translation has fallen behind its original.
    var isStale = false
    var original: String?
    var about: [Step]
    /// The page of what the record still lacks.
    var newsroom: String
    var licence: String?
    var contact: String
    var asOf: DateView
    /// Where to search the site.
    var search: String
    /// How browsers may search it.
    var openSearch: String
    /// What search may find the page by; absent where it shall not be found.
    var facets: Facets?
    /// What the page may load.
    var policy = ContentPolicy.page
    /// What was corrected and changed; absent where nothing was ever published.
    var corrections: String?
    /// The versions of the page's entry.
    var versions: VersionsView?
    /// The page's own title, without the site's.
    var ownTitle: String
    /// The page's locale and those of the site's other languages: `fr_FR`, `en_GB`.
    var locales: [String]
    /// What the page tells of the document on it.
    var metadata: Metadata?

    static let fields = Fields<PageFrame>(
        "frame",
        [
            .text("lang") { $0.lang }, .text("title") { $0.title },
            .text("site-title") { $0.siteTitle }, .text("description") { $0.description },
            .text("canonical") { $0.canonical }, .list("alternates") { $0.alternates },
            .flag("hidden") { $0.isHidden }, .text("home") { $0.home },
            .text("font") { $0.font }, .texts("styles") { $0.styles }, .text("icon") { $0.icon },
            .text("wordmark") { $0.wordmark }, .text("feed") { $0.feed },
            .texts("scripts") { $0.scripts }, .list("menu") { $0.menu },
            .list("tongues") { $0.tongues }, .list("crumbs") { $0.crumbs },
            .flag("has-way") { $0.crumbs.count > 1 },
            .html("sprite") { $0.sprite }, .flag("draft") { $0.isDraft },
            .flag("untranslated") { $0.isUntranslated },
            .text("original-tongue") { $0.originalTongue }, .flag("stale") { $0.isStale },
            .text("original") { $0.original }, .list("about") { $0.about },
            .text("newsroom") { $0.newsroom },
            .text("licence") { $0.licence }, .text("contact") { $0.contact },
            .view("as-of", DateView.self) { $0.asOf },
            .text("search") { $0.search }, .text("open-search") { $0.openSearch },
            .view("facets", Facets.self) { $0.facets }, .text("policy") { $0.policy },
            .text("corrections") { $0.corrections },
            .view("versions", VersionsView.self) { $0.versions },
            .text("own-title") { $0.ownTitle }, .text("locale") { $0.locales.first },
            .texts("other-locales") { Array($0.locales.dropFirst()) },
            .flag("is-document") { $0.metadata?.properties.isEmpty == false },
            .view("metadata", Metadata.self) { $0.metadata },
        ])
}
