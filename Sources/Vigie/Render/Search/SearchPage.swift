import Templates

/// The search page of a language. What it finds is found by a script in an index that is made
/// after all pages; without either it offers the indexes.
struct SearchPage: View {
    /// A value that the reader can choose.
    struct Option: View {
        var value: String
        var label: String

        static let fields = Fields<Option>(
            "option", [.text("value") { $0.value }, .text("label") { $0.label }])
    }

    /// A list of values to sift by.
    struct Filter: View {
        /// As the address and the index name it.
        var name: String
        var label: String
        var options: [Option]

        static let fields = Fields<Filter>(
            "filter",
            [
                .text("name") { $0.name }, .text("label") { $0.label },
                .list("options") { $0.options },
            ])
    }

    var frame: PageFrame
    /// The page's own address.
    var action: String
    /// Where the index is, and the path below which its pages are.
    var index: String
    var base: String
    /// The script; absent where the templates have none.
    var script: String?
    var filters: [Filter]
    /// The indexes of all kinds.
    var ways: [LinkView]

    static let fields = Fields<SearchPage>(
        "search page",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("action") { $0.action },
            .text("index") { $0.index }, .text("base") { $0.base },
            .text("script") { $0.script }, .list("filters") { $0.filters },
            .list("ways") { $0.ways },
        ])
}
