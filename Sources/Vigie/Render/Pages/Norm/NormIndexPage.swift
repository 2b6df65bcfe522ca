import Observatory
import Templates

/// All norms, by family.
struct NormIndexPage: View {
    /// A norm in a line.
    struct Line: View {
        var norm: LinkView
        var code: String?
        var nature: String
        var summary: WordsView?

        static let fields = Fields<Line>(
            "norm line",
            [
                .view("norm", LinkView.self) { $0.norm }, .text("code") { $0.code },
                .text("nature") { $0.nature },
                .view("summary", WordsView.self) { $0.summary },
            ])
    }

    /// The norms of a family.
    struct Family: View {
        var anchor: String
        var heading: String
        var norms: [Line]

        static let fields = Fields<Family>(
            "norm family",
            [
                .text("anchor") { $0.anchor }, .text("heading") { $0.heading },
                .list("norms") { $0.norms },
            ])
    }

    var frame: PageFrame
    var title: String
    var families: [Family]

    static let fields = Fields<NormIndexPage>(
        "norm index",
        [
            .view("frame", PageFrame.self) { $0.frame }, .text("title") { $0.title },
            .list("families") { $0.families },
        ])
}

extension Desk {
    /// The index of norms.
    func normIndex() -> PlannedFile {
        page(at: addresses.index(of: .norm, in: language), "norms") { desk in
            let norms = desk.record.norms.sorted(by: Matrix.precedes)
            let families = Norm.Family.allCases.compactMap { family in
                desk.family(family, norms.filter { $0.family == family })
            }
            return NormIndexPage(
                frame: desk.frame(desk.heading(ofIndex: .norm)),
                title: desk.strings.text(Keys.norms), families: families)
        }
    }

    private func family(_ family: Norm.Family, _ norms: [Norm]) -> NormIndexPage.Family? {
        guard !norms.isEmpty else { return nil }
        return NormIndexPage.Family(
            anchor: family.rawValue, heading: strings.text(Keys.family(family)),
            norms: norms.map { norm in
                NormIndexPage.Line(
                    norm: link(norm.entry.id), code: norm.code,
                    nature: strings.text(Keys.normKicker(norm.nature)),
                    summary: words(norm.entry.summary))
            })
    }

    /// What the index of a kind says of itself.
    func heading(ofIndex kind: EntryKind) -> Heading {
        let addresses = addresses
        return Heading(
            title: WordsView(text: strings.text(Keys.index(of: kind))),
            description: site.description?.words(in: language),
            path: { addresses.index(of: kind, in: $0) },
            section: addresses.index(of: kind, in: language))
    }
}
