import Observatory

/// Everything that a record still lacks, as of its date.
struct NewsroomGaps: Sendable {
    /// For how many years a review holds.
    static let reviewYears = 2

    /// The gaps by what is lacking, those of a kind by entry.
    let all: [NewsroomGap.Lack: [NewsroomGap]]

    init(_ assessment: Assessment) {
        let register = assessment.register
        let record = register.record
        var gaps: [NewsroomGap] = []
        for kind in EntryKind.allCases {
            for entry in record.entries(of: kind) {
                gaps += NewsroomGaps.translations(of: entry, register)
                gaps += NewsroomGaps.facts(of: entry, register)
                gaps += NewsroomGaps.copies(for: entry)
            }
        }
        gaps += assessment.dossiers.flatMap { NewsroomGaps.origins($0, record) }
        for incident in record.cases {
            gaps += NewsroomGaps.replies(to: incident)
            if let gap = NewsroomGaps.review(of: incident, asOf: assessment.asOf) {
                gaps.append(gap)
            }
        }
        gaps += record.coverage.flatMap(NewsroomGaps.press)
        all = Dictionary(grouping: gaps, by: \.lack).mapValues { gaps in
            gaps.sorted { ($0.id, $0.mark.line) < ($1.id, $1.mark.line) }
        }
    }

    private static func translations(of entry: Entry, _ register: Register) -> [NewsroomGap] {
        register.site.languages.compactMap { language in
            switch register.translations.state(of: entry, in: language) {
            case .original, .current: nil
            case .missing: NewsroomGap(lack: .translation, id: entry.id, language: language)
            case .stale: NewsroomGap(lack: .freshTranslation, id: entry.id, language: language)
            }
        }
    }

    /// Texts of the facts, where the rest is translated: one gap a language, at the first of them.
    private static func facts(of entry: Entry, _ register: Register) -> [NewsroomGap] {
        let uneven = register.translations.uneven[entry.id] ?? []
        return register.site.languages.compactMap { language in
            let own = uneven.filter { $0.language == language }
            guard let first = own.first,
                register.translations.state(of: entry, in: language) != .missing
            else { return nil }
            return NewsroomGap(
                lack: .fact, id: entry.id, mark: first.mark, language: language,
                count: own.count)
        }
    }

    /// Sources of an entry that nobody has archived: one gap an entry, at the first of them.
    private static func copies(for entry: Entry) -> [NewsroomGap] {
        let sources = entry.sources.filter { $0.archived == nil }
        guard let first = sources.first else { return [] }
        return [
            NewsroomGap(
                lack: .archivedCopy, id: entry.id, mark: first.mark, count: sources.count)
        ]
    }

    /// Findings that rest on one origin, or on none.
    private static func origins(_ dossier: Dossier, _ record: Record) -> [NewsroomGap] {
        dossier.current.weighings.filter { $0.origins < 2 }.map { weighing in
            let findings = record.case(weighing.case)?.findings ?? []
            let mark =
                findings.indices.contains(weighing.finding)
                ? findings[weighing.finding].norm.mark : .none
            return NewsroomGap(
                lack: .secondOrigin, id: EntryID(.case, weighing.case), mark: mark,
                norm: dossier.norm, actor: dossier.actor)
        }
    }

    private static func replies(to incident: Case) -> [NewsroomGap] {
        incident.replies.filter { $0.requested != nil && $0.received == nil }.map { reply in
            NewsroomGap(
                lack: .reply, id: incident.entry.id, mark: reply.by.mark, actor: reply.by.slug,
                date: reply.requested)
        }
    }

    /// The review that a case lacks: it was never reviewed, or longer ago than a review holds.
    private static func review(of incident: Case, asOf: Day) -> NewsroomGap? {
        if let reviewed = incident.reviewed?.lastDay {
            guard reviewed.adding(years: reviewYears) < asOf else { return nil }
        }
        return NewsroomGap(lack: .review, id: incident.entry.id, date: incident.reviewed)
    }

    private static func press(_ article: Coverage) -> [NewsroomGap] {
        var gaps: [NewsroomGap] = []
        if article.headlineBasis != .printed {
            gaps.append(NewsroomGap(lack: .printedHeadline, id: article.entry.id))
        }
        if article.url != nil, article.archived == nil {
            gaps.append(NewsroomGap(lack: .archivedCopy, id: article.entry.id))
        }
        return gaps
    }
}
