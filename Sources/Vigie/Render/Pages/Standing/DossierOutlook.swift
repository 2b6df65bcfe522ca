import Observatory
import Templates

/// What would change a standing, told from the method's rules and from what the record lacks.
struct DossierOutlook {
    let desk: Desk
    let dossier: Dossier
    /// The findings that count.
    private let counted: [Weighing]

    private var strings: Strings { desk.strings }
    private var standing: Standing { dossier.current.standing }
    private var norm: Norm? { desk.record.norm(dossier.norm) }

    init(_ dossier: Dossier, _ desk: Desk) {
        self.desk = desk
        self.dossier = dossier
        counted = dossier.current.weighings.filter { $0.uncounted == nil }
    }

    /// A paragraph for each way out: by what is found, by what is withdrawn, by a denial, by time.
    var paragraphs: [String] { [byFindings] + lacking + byDenial + byTime }

    private var breaches: [Weighing] { counted.filter { $0.reading == .breach } }

    /// The counted breaches of the highest grade.
    private var gravest: [Weighing] {
        let grade = breaches.map(\.grade).max()
        return breaches.filter { $0.grade == grade }
    }

    /// The breaches that meet a reasoned denial, and count no more for it.
    private var contested: [Weighing] {
        dossier.current.weighings.filter { $0.uncounted == .contested }
    }

    private var byFindings: String {
        switch standing {
        case .breachEstablished where gravest.count > 1, .breachSupported where gravest.count > 1:
            strings.text(Keys.changeOfBreaches(standing), number(gravest.count))
        case .partlyHonoured:
            strings.text(Keys.changeOfPart(isWellShown: bestHonoured >= .supported))
        default: strings.text(Keys.change(standing, norm?.nature ?? .restraint))
        }
    }

    private var bestHonoured: Grade {
        counted.filter { $0.reading == .honoured }.map(\.grade).max() ?? .weak
    }

    /// What the next grade, or the whole of the duty, still lacks.
    private var lacking: [String] {
        switch standing {
        case .breachAlleged: breaches.map(lack)
        case .contested: contested.map(lack)
        case .partlyHonoured: uncovered
        default: []
        }
    }

    private func lack(_ weighing: Weighing) -> String {
        let words = weighing.lacks.map { strings.text(Keys.lack($0)) }
        return strings.text(
            Keys.changeLacking,
            ["case": title(of: weighing), "what": strings.wording.list(words)])
    }

    /// The core elements that no well-supported finding covers.
    private var uncovered: [String] {
        let shown = counted.filter { $0.reading == .honoured && $0.grade >= .supported }
        let covered = Set(shown.flatMap(\.elements))
        let core = norm?.elements.filter { $0.isCore && !covered.contains($0.id) } ?? []
        return core.map {
            strings.text(Keys.changeUncovered, ["element": $0.text.words(in: desk.language)])
        }
    }

    private var byDenial: [String] {
        switch standing {
        case .breachEstablished, .breachSupported, .notHonoured:
            let isDisputed = gravest.contains(where: \.isDisputed)
            return [strings.text(isDisputed ? Keys.changeDisputed : Keys.changeByDispute)]
        case .breachAlleged where breaches.count > 1:
            return [strings.text(Keys.changeByDenials, number(breaches.count))]
        case .breachAlleged: return [strings.text(Keys.changeByDenial)]
        default: return []
        }
    }

    private var byTime: [String] {
        let lapsing = standing == .contested ? contested : counted
        guard let first = lapsing.min(by: { $0.countsUntil < $1.countsUntil }) else { return [] }
        let values = ["case": title(of: first), "date": desk.date(first.countsUntil).text]
        let rule = strings.count(Keys.changeByTime, desk.site.windowYears)
        return [rule + " " + strings.count(Keys.changeLapse, lapsing.count, values)]
    }

    private func number(_ number: Int) -> [String: String] {
        ["n": strings.wording.number(number)]
    }

    private func title(of weighing: Weighing) -> String {
        desk.link(EntryID(.case, weighing.case)).label.text
    }
}
