import Templates

/// A page of the index of actors: by kind, then by letter.
struct ActorIndexPage: View {
    /// A letter to jump to.
    struct Jump: View {
        var letter: String
        var href: String

        static let fields = Fields<Jump>(
            "jump", [.text("letter") { $0.letter }, .text("href") { $0.href }])
    }

    /// A kind, with the letters that it has.
    struct KindJumps: View {
        var heading: String
        var jumps: [Jump]

        static let fields = Fields<KindJumps>(
            "kind's letters", [.text("heading") { $0.heading }, .list("jumps") { $0.jumps }])
    }

    /// The actors of a letter.
    struct Letter: View {
        var anchor: String
        var letter: String
        var actors: [LinkView]

        static let fields = Fields<Letter>(
            "letter",
            [
                .text("anchor") { $0.anchor }, .text("letter") { $0.letter },
                .list("actors") { $0.actors },
            ])
    }

    /// The letters of a kind that the page has.
    struct Kind: View {
        var anchor: String
        var heading: String
        var letters: [Letter]

        static let fields = Fields<Kind>(
            "kind",
            [
                .text("anchor") { $0.anchor }, .text("heading") { $0.heading },
                .list("letters") { $0.letters },
            ])
    }

    var frame: PageFrame
    var title: String
    var lead: String
    var jumps: [KindJumps]
    var kinds: [Kind]
    /// The pages of the index; empty where there is only one.
    var pages: [PageFrame.Step]

    static let fields = Fields<ActorIndexPage>(
        "actor index",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("title") { $0.title },
            .text("lead") { $0.lead }, .list("jumps") { $0.jumps }, .list("kinds") { $0.kinds },
            .list("pages") { $0.pages }, .flag("has-pages") { !$0.pages.isEmpty },
        ])
}
