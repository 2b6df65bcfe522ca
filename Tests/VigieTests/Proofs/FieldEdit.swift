/// A change of one key of an entry, as an editor makes it.
struct FieldEdit {
    let path: String
    let old: String
    let new: String
    /// Whether the last proof takes it up; else all is made anew.
    let isTaken: Bool

    private init(_ path: String, _ old: String, _ new: String, isTaken: Bool = true) {
        self.path = "content/" + path
        self.old = old
        self.new = new
        self.isTaken = isTaken
    }

    /// Changes of each key of each kind of entry of the bench.
    static let all = cases + words + others

    private static let theft = "cases/theft.md"

    private static let cases = [
        FieldEdit(theft, "The theft", "The great theft"),
        FieldEdit(theft, "Papers were", "Many papers were"),
        FieldEdit(theft, "began: 2016-03", "began: 2015-12"),
        FieldEdit(theft, "disclosed: 2016-04-02", "disclosed: 2019-04-02"),
        FieldEdit(theft, "[theft, leak]", "[espionage]"),
        FieldEdit(theft, "{actor: acme, country: FR,", "{actor: utopia, country: NO,"),
        FieldEdit(theft, "Ten files", "Twelve files"),
        FieldEdit(theft, "basis: technical", "basis: political"),
        FieldEdit(theft, "to: utopia, date: 2017-02,", "to: acme, date: 2017-02,", isTaken: false),
        FieldEdit(theft, "date: 2017-01-05", "date: 2016-05-05"),
        FieldEdit(theft, "basis: technical", "basis: judicial", isTaken: false),
        FieldEdit(theft, "reasoned: false", "reasoned: true"),
        FieldEdit(theft, "denials: [{by: utopia,", "denials: [{by: acme,"),
        FieldEdit(theft, "type: lawsuit", "type: sanctions"),
        FieldEdit(theft, "reading: breach", "reading: honoured"),
        FieldEdit(theft, "{norm: no-theft, actor: utopia", "{norm: help, actor: utopia"),
        FieldEdit(theft, "actor: utopia, reading", "actor: acme, reading"),
        FieldEdit(theft, "It took", "It kept"),
        FieldEdit(theft, "began: 2016-03", "related: [unfinished]\nbegan: 2016-03"),
        FieldEdit(theft, "lang: fr, date: 2017-02-03", "lang: fr, date: 2018-02-03"),
        FieldEdit(theft, "kind: company, by: acme, lang: en", "kind: state, lang: en"),
        FieldEdit(theft, "publisher: Acme,", "publisher: Utopia,"),
        FieldEdit(theft, "began: 2016-03", "reviewed: 2020-01-01\nbegan: 2016-03"),
        FieldEdit(theft, "began: 2016-03", "aliases: [old]\nbegan: 2016-03", isTaken: false),
        FieldEdit(theft, "began: 2016-03", "status: draft\nbegan: 2016-03", isTaken: false),
        FieldEdit("cases/unfinished.md", "began: 2017", "related: [theft]\nbegan: 2017"),
    ]

    private static let words = [
        FieldEdit(theft, "So it was", "So be it"),
        FieldEdit(theft, "See [](actor:utopia)", "See [](actor:acme)"),
        FieldEdit(
            theft, "## What happened", "## What was said\n\nAnd\n\n## What happened", isTaken: false
        ),
        FieldEdit("cases/theft.fr.md", "Les faits", "Ce qui fut dit", isTaken: false),
        FieldEdit("cases/theft.fr.md", "---\n---", "---\nof: \"000000000000\"\n---"),
        FieldEdit("cases/theft.fr.md", "---\n---", "---\nstatus: draft\n---"),
        FieldEdit("cases/retracted.md", "Faux}}\n---", "Faux}}\n---\nIt was wrong.\n"),
        FieldEdit("pages/about.md", "About", "About us"),
        FieldEdit("pages/about.md", "menu: true", "menu: false"),
        FieldEdit("pages/about.md", "menu: true", "menu: true\norder: 2"),
        FieldEdit("pages/about.md", "a-propos}", "qui-sommes-nous}", isTaken: false),
    ]

    private static let others = [
        FieldEdit("norms/no-theft.md", "No theft", "No stealing"),
        FieldEdit("norms/no-theft.md", "nature: restraint", "nature: duty"),
        FieldEdit("norms/no-theft.md", "family: restraint", "family: process"),
        FieldEdit("norms/no-theft.md", "nature:", "summary: {en: S, fr: R}\nnature:"),
        FieldEdit("norms/no-theft.md", "[state, company]", "[state]", isTaken: false),
        FieldEdit("norms/help.md", "id: answer", "id: reply", isTaken: false),
        FieldEdit("norms/help.md", "core: true", "core: false"),
        FieldEdit("actors/acme.md", "country: FR", "country: FR\nwikidata: Q1"),
        FieldEdit("actors/utopia.md", "Utopia", "Nowhere", isTaken: false),
        FieldEdit(
            "actors/utopia.md", "kind: state", "also-known-as: [U]\nkind: state", isTaken: false),
        FieldEdit("actors/utopia.md", "country: NO", "country: SE", isTaken: false),
        FieldEdit("commitments/utopia-signs.md", "date: 2015-12-23", "date: 2017-06-01"),
        FieldEdit("commitments/utopia-signs.md", "act: ratified", "act: proposed"),
        FieldEdit(
            "commitments/utopia-signs.md", "{actor: utopia}", "{actor: utopia}, {actor: acme}"),
        FieldEdit("instruments/charter.md", "The Charter", "The Old Charter"),
        FieldEdit("instruments/charter.md", "adopted: 2015", "adopted: 2014"),
        FieldEdit("instruments/charter.md", "None steals", "Nobody steals"),
        FieldEdit("instruments/charter.md", "[no-theft]", "[no-theft, help]"),
        FieldEdit("instruments/charter.md", "id: two", "id: three", isTaken: false),
        FieldEdit("coverage/gazette-2017.md", "date: 2017-02-03", "date: 2024-02-03"),
        FieldEdit("coverage/gazette-2017.md", "lang: fr", "lang: en"),
        FieldEdit("coverage/gazette-2017.md", "headline: Le vol", "headline: Le grand vol"),
        FieldEdit("coverage/gazette-2017.md", "[case:theft, actor:utopia]", "[norm:help]"),
        FieldEdit("coverage/gazette-2017.md", "Tells of", "Speaks of"),
        FieldEdit("outlets/gazette.md", "La Gazette", "La Grande Gazette"),
        FieldEdit("outlets/gazette.md", "languages: [fr]", "languages: [fr, en]\ncountry: NO"),
    ]
}
