import Templates

/// The press by what it is about: how many articles in which languages.
struct PressSubjectsPage: View {
    /// Entries of one kind.
    struct Group: View {
        var heading: String
        var rows: [FigureTable.Row]

        static let fields = Fields<Group>(
            "subjects of a kind",
            [.text("heading") { $0.heading }, .list("rows") { $0.rows }])
    }

    var frame: PageFrame
    var title: String
    var lead: String
    /// How many subjects, in words.
    var tally: String
    var ways: [LinkView]
    var groups: [Group]

    static let fields = Fields<PressSubjectsPage>(
        "press subjects",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("title") { $0.title },
            .text("lead") { $0.lead }, .text("tally") { $0.tally }, .list("ways") { $0.ways },
            .list("groups") { $0.groups },
        ])
}
