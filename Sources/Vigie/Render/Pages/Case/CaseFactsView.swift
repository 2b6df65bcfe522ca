import Observatory
import Templates

/// The box of facts at the head of a case.
struct CaseFactsView: View {
    /// Who was hit.
    struct Target: View {
        /// An actor of the record; absent where the target has no entry.
        var actor: LinkView?
        /// Its name where it has no entry.
        var name: WordsView?
        /// Its country; absent where that is its name.
        var country: String?
        /// Its trade or task.
        var sector: WordsView?

        static let fields = Fields<Target>(
            "target",
            [
                .view("actor", LinkView.self) { $0.actor },
                .view("name", WordsView.self) { $0.name }, .text("country") { $0.country },
                .view("sector", WordsView.self) { $0.sector },
                .flag("has-place") { $0.country != nil || $0.sector != nil },
            ])
    }

    /// Who denied, with the dates.
    struct Denier: View {
        var actor: LinkView
        var dates: [DateView]

        static let fields = Fields<Denier>(
            "denier",
            [.view("actor", LinkView.self) { $0.actor }, .list("dates") { $0.dates }])
    }

    /// Who is accused, with those who say so in their own name.
    struct Accused: View {
        var actor: LinkView
        /// The speakers, joined in the page's language.
        var by: String

        static let fields = Fields<Accused>(
            "accused", [.view("actor", LinkView.self) { $0.actor }, .text("by") { $0.by }])
    }

    /// Who did something about it, by the kind of act.
    struct Act: View {
        var form: String
        var actors: [LinkView]

        static let fields = Fields<Act>(
            "responses of a kind", [.text("form") { $0.form }, .list("actors") { $0.actors }])
    }

    var began: DateView
    var ended: DateView?
    var disclosed: DateView?
    /// Whether it became public on the day it began.
    var isDisclosedAtOnce: Bool
    var targets: [Target]
    var deniers: [Denier]
    var accused: [Accused]
    var acts: [Act]

    static let fields = Fields<CaseFactsView>(
        "facts",
        [
            .view("began", DateView.self) { $0.began }, .view("ended", DateView.self) { $0.ended },
            .view("disclosed", DateView.self) { $0.disclosed },
            .flag("at-once") { $0.isDisclosedAtOnce },
            .list("targets") { $0.targets }, .flag("has-targets") { !$0.targets.isEmpty },
            .list("deniers") { $0.deniers }, .flag("has-deniers") { !$0.deniers.isEmpty },
            .list("accused") { $0.accused }, .flag("has-accused") { !$0.accused.isEmpty },
            .list("acts") { $0.acts }, .flag("has-acts") { !$0.acts.isEmpty },
        ])
}
