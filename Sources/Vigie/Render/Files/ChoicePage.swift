import Observatory
import Templates

/// A page in all languages at once: the choice of one, or the page for addresses that are not there.
struct ChoicePage: View {
    /// The page's words in a language.
    struct Tongue: View {
        var lang: String
        /// What the language calls itself.
        var name: String
        var home: String
        var homeAddress: String
        var what: WordsView?
        /// What an address that is not there is told.
        var missing: String
        var missingHelp: String
        /// The ways on from there.
        var ways: [LinkView]

        static let fields = Fields<Tongue>(
            "tongue's words",
            [
                .text("lang") { $0.lang }, .text("name") { $0.name }, .text("home") { $0.home },
                .text("home-address") { $0.homeAddress },
                .view("what", WordsView.self) { $0.what }, .text("missing") { $0.missing },
                .text("missing-help") { $0.missingHelp }, .list("ways") { $0.ways },
            ])

        init(_ desk: Desk) {
            let addresses = desk.addresses
            let language = desk.language
            lang = language.code
            name = Keys.ownNames[language.code] ?? language.code
            home = desk.href(addresses.home(in: language))
            homeAddress = desk.absolute(addresses.home(in: language))
            what = desk.words(desk.site.description)
            missing = desk.strings.text(Keys.missingTitle)
            missingHelp = desk.strings.text(Keys.missingHelp)
            ways = [
                (Keys.missingHome, addresses.home(in: language)),
                (Keys.matrix, addresses.section(.matrix, in: language)),
                (Keys.cases, addresses.index(of: .case, in: language)),
                (Keys.actors, addresses.index(of: .actor, in: language)),
                (Keys.search, addresses.section(.search, in: language)),
            ].map { key, path in
                LinkView(
                    href: desk.href(path), label: WordsView(text: desk.strings.text(key)))
            }
        }
    }

    /// The language of the frame around the blocks.
    var lang: String
    var title: String
    var siteTitle: String
    /// The stylesheets, by their paths.
    var styles: [String]
    var font: String?
    var icon: String?
    /// The masthead's drawing.
    var wordmark: String?
    var canonical: String
    var tongues: [Tongue]

    static let fields = Fields<ChoicePage>(
        "choice",
        [
            .text("lang") { $0.lang }, .text("title") { $0.title },
            .text("site-title") { $0.siteTitle }, .texts("styles") { $0.styles },
            .text("font") { $0.font }, .text("icon") { $0.icon },
            .text("wordmark") { $0.wordmark },
            .text("canonical") { $0.canonical }, .list("tongues") { $0.tongues },
            .text("policy") { _ in ContentPolicy.page },
        ])

    init(_ desk: Desk, _ tongues: [Tongue], isMissing: Bool) {
        lang = desk.language.code
        siteTitle = desk.site.title.words(in: desk.language)
        title = isMissing ? desk.strings.text(Keys.missingTitle) + " · " + siteTitle : siteTitle
        styles = desk.styles()
        font = desk.assets.textFont.map { desk.href($0) }
        icon = desk.assets.icon.map { desk.href($0) }
        wordmark = desk.assets.wordmark.map { desk.href($0) }
        canonical = desk.absolute("/")
        self.tongues = tongues
    }
}
