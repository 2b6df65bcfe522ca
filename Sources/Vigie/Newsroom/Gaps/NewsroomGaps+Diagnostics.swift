import Diagnostics
import Observatory

extension NewsroomGaps {
    /// The gaps as notes, without the translations, which every check tells.
    ///
    /// - Parameter folder: The content folder as the user gave it, without a slash at its end.
    func diagnostics(in folder: String) -> [Diagnostic] {
        NewsroomGap.Lack.allCases.flatMap { lack in
            (all[lack] ?? []).compactMap { $0.diagnostic(in: folder) }
        }
    }
}

extension NewsroomGap {
    fileprivate func diagnostic(in folder: String) -> Diagnostic? {
        let path = "\(folder)/\(id.kind.folder)/\(id.slug).md"
        let place = mark.line > 0 ? Location(path, mark) : Location(path: path, length: 3)
        switch lack {
        case .translation, .freshTranslation, .fact: return nil
        case .secondOrigin:
            return Rules.loneFinding.breach(
                "the finding on \(actor?.text ?? "") and \(norm?.text ?? "") rests on one origin",
                at: place,
                help: "look for a source that knows it from elsewhere, and name it in the finding")
        case .reply:
            return Rules.unansweredRequest.breach(
                "\(actor?.text ?? "") was asked on \(date?.description ?? "") and has not answered",
                at: place,
                help: "ask again, or write the answer and its day, such as `received: 2026-09-14`")
        case .review:
            return Rules.unreviewedCase.breach(
                date.map { "last reviewed on \($0), over two years before the date of record" }
                    ?? "nobody has said when this case was last reviewed", at: place,
                help: "go through it, then write the day, such as `reviewed: 2026-09-14`")
        case .printedHeadline:
            return Rules.unconfirmedHeadline.breach(
                "the headline was made of the address", at: place,
                help: "compare it with the article, then delete `headline-basis`")
        case .archivedCopy:
            let what = id.kind == .coverage && mark.line == 0 ? "the article has" : sources
            return Rules.unarchivedSource.breach(
                "\(what) no archived copy", at: place,
                help: "archive the page, then write `archived: https://web.archive.org/…`")
        }
    }

    private var sources: String {
        count == 1 ? "one source has" : "\(count) sources have"
    }
}
