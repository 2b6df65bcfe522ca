import Templates

/// A page of the index of actors: by kind, then by letter.
struct ActorIndexPage: View {
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
    var tally: String
    var jumps: [JumpsView]
    var kinds: [Kind]
    var pager: PagerView?

    static let fields = Fields<ActorIndexPage>(
        "actor index",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("title") { $0.title },
            .text("tally") { $0.tally }, .list("jumps") { $0.jumps },
            .flag("has-jumps") { !$0.jumps.isEmpty }, .list("kinds") { $0.kinds },
            .view("pager", PagerView.self) { $0.pager },
        ])
}
