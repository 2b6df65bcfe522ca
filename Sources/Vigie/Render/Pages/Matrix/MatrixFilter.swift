import Observatory
import Templates

/// A way to cut the matrix, with its choices: they work as links, and at once with the script.
struct MatrixFilter: View {
    /// A choice.
    struct Choice: View {
        /// The anchor that cuts the table where there is no script, such as `region-africa`, the
        /// same in every language; absent where the choice is another page.
        var id: String?
        /// The page; absent where the choice is an anchor.
        var href: String?
        /// For the script: `instrument-paris-call`. Absent where the anchor says the same.
        var key: String?
        var label: WordsView
        /// The mark before the word; absent: none.
        var code: String?
        var isCurrent = false

        static let fields = Fields<Choice>(
            "choice",
            [
                .text("id") { $0.id }, .text("href") { $0.href }, .text("key") { $0.key },
                .text("text") { $0.label.text }, .text("lang") { $0.label.lang },
                .text("code") { $0.code }, .flag("current") { $0.isCurrent },
            ])
    }

    var label: String
    /// What opens a long list of choices; absent where they are few.
    var summary: String?
    var choices: [Choice]

    static let fields = Fields<MatrixFilter>(
        "filter",
        [
            .text("label") { $0.label }, .text("summary") { $0.summary },
            .list("choices") { $0.choices },
        ])
}

extension Desk {
    /// The ways to cut the matrix that are anchors of its page; of kinds and families those that
    /// the charts have.
    func filters(_ charts: [Matrix.Chart]) -> [MatrixFilter] {
        let families = Set(charts.flatMap(\.norms).map(\.family))
        let kinds = charts.map(\.kind)
        return [
            filter(Keys.filterKind, "kind", kinds) { Keys.kindPlural($0) },
            filter(Keys.filterRegion, "region", Region.allCases) { Keys.region($0) },
            filter(Keys.filterFamily, "family", Norm.Family.allCases.filter(families.contains)) {
                Keys.family($0)
            },
        ]
    }

    /// The standings as ways to cut the matrix, and as its legend: those of restraints, of duties,
    /// of both.
    func standingFilters() -> [MatrixFilter] {
        let groups: [(StringKey, [Standing])] = [
            (Keys.nature(.restraint), [.breachEstablished, .breachSupported, .noBreachCounted]),
            (Keys.nature(.duty), [.honoured, .partlyHonoured, .notHonoured, .noFinding]),
            (Keys.filterEither, [.breachAlleged, .contested, .notCommitted]),
        ]
        return groups.map { label, standings in
            MatrixFilter(
                label: strings.text(label),
                choices: standings.map { standing in
                    MatrixFilter.Choice(
                        id: "standing-" + standing.rawValue,
                        label: WordsView(text: strings.text(Keys.standing(standing))),
                        code: standing.code)
                })
        }
    }

    /// The texts that the matrix can be cut to; each has a page.
    func textFilter(_ texts: MatrixTexts, on sheet: MatrixSheet) -> MatrixFilter {
        MatrixFilter(
            label: strings.text(Keys.filterText),
            summary: strings.count(Keys.filterTexts, texts.slugs.count),
            choices: texts.slugs.map { slug in
                MatrixFilter.Choice(
                    href: href(addresses.matrix(of: slug, in: language)),
                    key: "instrument-" + slug.text,
                    label: link(EntryID(.instrument, slug)).label,
                    isCurrent: sheet.instrument == slug)
            })
    }

    private func filter<Value: RawRepresentable<String>>(
        _ label: StringKey, _ name: String, _ values: [Value], word: (Value) -> StringKey
    ) -> MatrixFilter {
        MatrixFilter(
            label: strings.text(label),
            choices: values.map { value in
                MatrixFilter.Choice(
                    id: name + "-" + value.rawValue,
                    label: WordsView(text: strings.text(word(value))))
            })
    }
}
