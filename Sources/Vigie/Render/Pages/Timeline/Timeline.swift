import Observatory

/// The years of the record: words, which are texts and commitments, and deeds, which are cases.
struct Timeline: Sendable {
    /// What is dated in a year, each list in the order of time.
    struct Year: Sendable, Hashable {
        let year: Int
        var instruments: [Slug] = []
        var commitments: [Slug] = []
        var cases: [Slug] = []
        /// How many of the texts bind.
        var binding = 0
        /// How many of the cases are incidents, not conduct alone.
        var incidents = 0
    }

    /// How many years the drawing has at most.
    static let drawnYears = 24

    /// The years from the first to the last, those without anything too.
    let years: [Year]

    /// The latest years, which are drawn.
    var drawn: [Year] { Array(years.suffix(Timeline.drawnYears)) }
    /// The years before them.
    var older: [Year] { Array(years.dropLast(Timeline.drawnYears)) }

    init(_ record: Record) {
        self.init(record.instruments, record.commitments, record.cases)
    }

    /// The years of some texts, commitments and cases.
    init(_ instruments: [Instrument], _ commitments: [Commitment], _ cases: [Case]) {
        var years: [Int: Year] = [:]
        func note(_ date: PartialDate, _ change: (inout Year) -> Void) {
            change(&years[date.year, default: Year(year: date.year)])
        }
        for instrument in instruments.inTime(\.adopted) {
            note(instrument.adopted) {
                $0.instruments.append(instrument.entry.slug)
                if instrument.isBinding { $0.binding += 1 }
            }
        }
        for commitment in commitments.inTime(\.date) {
            note(commitment.date) { $0.commitments.append(commitment.entry.slug) }
        }
        for incident in cases.inTime(\.began) {
            note(incident.began) {
                $0.cases.append(incident.entry.slug)
                if incident.forms != [.conduct] { $0.incidents += 1 }
            }
        }
        guard let first = years.keys.min(), let last = years.keys.max() else {
            self.years = []
            return
        }
        self.years = (first...last).map { years[$0] ?? Year(year: $0) }
    }
}
