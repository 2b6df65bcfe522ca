import Observatory

/// Who is shown against which norms: a chart for each kind of actor, the same in every language and
/// in every year.
struct Matrix: Sendable {
    /// The actors of one kind and the norms addressed to them.
    struct Chart: Sendable {
        let kind: Actor.Kind
        /// By family, then in the norms' own order.
        let norms: [Norm]
        /// Those that have findings, attribute, are accused or deny, or took on several texts
        /// themselves.
        let actors: [Slug]
        /// The others that some norm binds.
        let others: [Slug]

        /// The same with the actors in another order.
        func with(_ actors: [Slug]) -> Chart {
            Chart(kind: kind, norms: norms, actors: actors, others: others)
        }
    }

    /// The kinds that have actors to show, in the order of the kinds.
    let charts: [Chart]
    /// The years before the date of record at whose end some actor stood somewhere.
    let years: [Int]
    /// The texts that the matrix can be cut to, in no order: those that an actor of it ever took on.
    let texts: Set<Slug>

    /// The pages of the whole matrix, the date of record last.
    var sheets: [MatrixSheet] { years.map(MatrixSheet.end) + [.now] }

    init(_ assessment: Assessment) {
        let record = assessment.register.record
        let outspoken = Matrix.outspoken(in: record)
        var bound: Set<Slug> = []
        var notable: Set<Slug> = []
        for dossiers in assessment.dossiers.byActor {
            guard let actor = dossiers.first?.actor else { continue }
            bound.insert(actor)
            if dossiers.contains(where: { !$0.weighings.isEmpty })
                || dossiers.union(\.ownTexts).count >= Matrix.severalTexts
            {
                notable.insert(actor)
            }
        }
        notable.formUnion(outspoken.intersection(bound))
        let norms = record.norms.sorted(by: Matrix.precedes)
        charts = Actor.Kind.allCases.compactMap { kind in
            let actors = record.actors.filter { $0.kind == kind }.map(\.entry.slug)
            let addressed = norms.filter { $0.addressees.contains(kind) }
            guard !addressed.isEmpty, actors.contains(where: bound.contains) else { return nil }
            return Chart(
                kind: kind, norms: addressed, actors: actors.filter(notable.contains),
                others: actors.filter { bound.contains($0) && !notable.contains($0) })
        }
        years = Matrix.years(assessment)
        texts = MatrixTexts.taken(by: Set(charts.flatMap(\.actors)), assessment)
    }

    /// The years before the date of record at whose end some actor stood somewhere.
    static func years(_ assessment: Assessment) -> [Int] {
        let last = assessment.asOf.year
        let first = assessment.dossiers.reduce(last) { first, dossier in
            min(first, dossier.history.first?.day.year ?? first)
        }
        return Array(first..<last)
    }

    /// From how many texts on an actor that only made commitments has a line of its own: a line for
    /// each would double the table and show nothing but rings.
    static let severalTexts = 2

    /// Who attributes something, is named in an attribution, or denies.
    private static func outspoken(in record: Record) -> Set<Slug> {
        var actors: Set<Slug> = []
        for incident in record.cases {
            for attribution in incident.attributions {
                actors.insert(attribution.by.slug)
                actors.insert(attribution.to.slug)
            }
            actors.formUnion(incident.denials.map(\.by.slug))
        }
        return actors
    }

    /// The order of columns: families as the method names them, then the norms' own order.
    static func precedes(_ one: Norm, _ other: Norm) -> Bool {
        let places = Norm.Family.allCases
        let (left, right) = (places.firstIndex(of: one.family), places.firstIndex(of: other.family))
        if left != right { return (left ?? 0) < (right ?? 0) }
        let (first, second) = (one.order ?? .max, other.order ?? .max)
        return first == second ? one.entry.slug < other.entry.slug : first < second
    }
}

extension ArraySlice<Dossier> {
    /// The texts of some lists of texts, each once.
    func union(_ texts: (Dossier) -> [Slug]) -> [Slug] {
        reduce(into: []) { union, dossier in
            for text in texts(dossier) where !union.contains(text) { union.append(text) }
        }
    }
}

extension [Dossier] {
    /// The dossiers of each actor: they stand together.
    var byActor: [ArraySlice<Dossier>] {
        var chunks: [ArraySlice<Dossier>] = []
        var rest = self[...]
        while let actor = rest.first?.actor {
            let chunk = rest.prefix { $0.actor == actor }
            chunks.append(chunk)
            rest = rest[chunk.endIndex...]
        }
        return chunks
    }
}

extension Dossier {
    /// The standing at the end of a year; nil before the first commitment.
    func end(of year: Int) -> YearEnd? {
        guard let first = history.first else { return nil }
        let place = year - first.day.year
        guard history.indices.contains(place), history[place].day == .end(of: year) else {
            return nil
        }
        return history[place]
    }
}
