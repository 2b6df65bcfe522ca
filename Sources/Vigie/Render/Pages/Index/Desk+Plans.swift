import Observatory
import Templates

extension Desk {
    /// Cases by year, the newest first.
    func casePlan() -> [IndexPlan.Group] {
        IndexPlan.Group.newestFirst(record.cases.map { ($0.began, $0.entry.slug) })
    }

    /// Commitments by year, the newest first.
    func commitmentPlan() -> [IndexPlan.Group] {
        IndexPlan.Group.newestFirst(record.commitments.map { ($0.date, $0.entry.slug) })
    }

    /// Instruments by year, the newest first.
    func instrumentPlan() -> [IndexPlan.Group] {
        IndexPlan.Group.newestFirst(record.instruments.map { ($0.adopted, $0.entry.slug) })
    }

    /// Articles by language, French first, then by year from the first on.
    func pressPlan() -> [IndexPlan.Group] {
        let tongues = Dictionary(grouping: record.coverage, by: \.language)
        let ordered = tongues.keys.sorted {
            (Desk.rank($0), $0) < (Desk.rank($1), $1)
        }
        return ordered.flatMap { tongue in
            let articles = (tongues[tongue] ?? []).map { (date: $0.date, slug: $0.entry.slug) }
            let years = IndexPlan.Group.byYear(
                articles.sorted { ($0.date, $0.slug) < ($1.date, $1.slug) })
            return years.map { pressGroup($0, in: capitalised(self.tongue(tongue)), tongue) }
        }
    }

    /// The articles of a year in a language.
    private func pressGroup(
        _ year: IndexPlan.Group, in words: String, _ tongue: Language
    ) -> IndexPlan.Group {
        let heading = strings.text(
            Keys.indexTongueYear, ["tongue": words, "year": year.heading])
        return IndexPlan.Group(
            id: tongue.code + "-" + year.id, heading: heading, label: year.label, family: words,
            entries: year.entries)
    }

    /// French, then English, then the others.
    private static func rank(_ tongue: Language) -> Int {
        tongue == .french ? 0 : tongue == .english ? 1 : 2
    }

    private func capitalised(_ words: String) -> String {
        words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Outlets by the first letter of their names.
    func outletPlan() -> [IndexPlan.Group] {
        let file = LetterFile()
        var groups: [IndexPlan.Group] = []
        for id in byTitle(record.outlets.map(\.entry.id)) {
            let name = record.entry(id).map { title(of: $0).text } ?? id.slug.text
            let letter = file.letter(of: SortKey(name))
            if groups.last?.heading != letter {
                let anchor = letter == LetterFile.other ? "l-other" : "l-" + letter.lowercased()
                groups.append(
                    IndexPlan.Group(id: anchor, heading: letter, label: letter, entries: []))
            }
            groups[groups.count - 1].entries.append(id.slug)
        }
        return groups
    }
}
