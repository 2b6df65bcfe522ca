import Templates

/// A page with every kind of field.
struct CaseView: View {
    var title = ""
    var summary: String?
    var body = ""
    var isContested = false
    var aliases: [String] = []
    var claims: [ClaimView] = []
    var head: HeadView?

    static let fields = Fields<CaseView>(
        "case",
        [
            .text("title") { $0.title },
            .text("summary") { $0.summary },
            .html("body") { $0.body },
            .flag("contested") { $0.isContested },
            .texts("aliases") { $0.aliases },
            .list("claims", of: ClaimView.self) { $0.claims },
            .view("head", HeadView.self) { $0.head },
        ])
}

/// Who accuses whom.
struct ClaimView: View {
    var by: String
    var denials: [ClaimView] = []

    static let fields = Fields<ClaimView>(
        "claim",
        [
            .text("by") { $0.by },
            .list("denials", of: ClaimView.self) { $0.denials },
        ])
}

/// What every page has.
struct HeadView: View {
    var canonical: String
    var next: NextView?

    static let fields = Fields<HeadView>(
        "head",
        [
            .text("canonical") { $0.canonical },
            .view("next", NextView.self) { $0.next },
        ])
}

/// A neighbour of a page.
struct NextView: View {
    var href: String

    static let fields = Fields<NextView>("next", [.text("href") { $0.href }])
}

/// A page that takes the fields of its head for its own.
struct FramedView: View {
    var head: HeadView
    var word: String

    static let fields = Fields<FramedView>(
        "framed", HeadView.fields.through { $0.head } + [.text("word", \.word)])
}
