import Observatory
import Templates

extension Desk {
    /// The texts that state a norm as its family tree; nil where there are fewer than two.
    func lineage(_ norm: Norm) -> LineageChart? {
        let slugs = (backlinks.provisionsOfNorm[norm.entry.slug] ?? []).map(\.instrument).uniqued
        let texts = slugs.compactMap { record.instrument($0) }.inTime(\.adopted)
        guard let first = texts.first, let last = texts.last, texts.count > 1 else { return nil }
        let branches = texts.map { LineageBranch($0.form) }.uniqued
        let drawing = LineageDrawing(
            texts.map { text in
                LineageDrawing.Text(
                    branch: branches.firstIndex(of: LineageBranch(text.form)) ?? 0,
                    year: "\(text.adopted.year)", name: title(of: text.entry).text,
                    force: text.stage == .proposed
                        ? .proposed : text.isBinding ? .binding : .voluntary)
            })
        let name = title(of: norm.entry).text
        return LineageChart(
            title: strings.text(
                Keys.lineageTitle,
                [
                    "norm": name, "texts": strings.count(Keys.textCount, texts.count),
                    "first": "\(first.adopted.year)", "last": "\(last.adopted.year)",
                ]),
            description: strings.text(Keys.lineageDescription),
            branchNames: branches.map { strings.text(Keys.branch($0)) }.joined(separator: ", "),
            drawing: drawing)
    }
}
