import Observatory

/// An assessment that takes up edits of single entries.
///
/// How far an edit reaches:
/// - the words of bodies bear on nothing;
/// - a case bears on the dossiers of the pairs that its findings are or were on (`Method.take`);
/// - articles, outlets and pages bear on none, nor do summaries, nor titles but those of actors, by
///   which the method knows who published a source;
/// - all else may bear on any, and so does every edit that moves the date of record: then all
///   standings are computed anew.
struct Appraisal: Sendable {
    private(set) var assessment: Assessment
    private var method: Method

    init(_ assessment: Assessment, by method: Method) {
        self.assessment = assessment
        self.method = method
    }

    /// Takes up what an entry of the record says now.
    ///
    /// - Parameters:
    ///   - register: The register after the edit.
    ///   - assessor: The one that made this.
    mutating func take(
        _ new: Facts, insteadOf old: Facts, _ register: Register, by assessor: Assessor
    ) async {
        guard new != old else { return assessment.register = register }
        let record = register.record
        let day = assessor.asOf(new, insteadOf: old, was: assessment.asOf, in: record)
        guard day == assessment.asOf, !Appraisal.isFarReaching(new, old) else {
            self = await assessor.appraisal(of: register)
            return
        }
        let id = new.entry.id
        let reached = method.take(record, changed: id.kind == .case ? record.place(of: id) : nil)
        let dossiers = reached.map {
            (pair: $0, dossier: method.dossier(actor: $0.actor, norm: $0.norm))
        }
        assessment = assessment.taking(register, dossiers)
    }

    /// Whether an edit may bear on any dossier.
    private static func isFarReaching(_ new: Facts, _ old: Facts) -> Bool {
        switch new {
        case .case, .coverage, .outlet, .page: false
        case .norm, .instrument, .commitment: new.withoutTitle != old.withoutTitle
        case .actor: new.withoutSummary != old.withoutSummary
        }
    }
}

extension Facts {
    fileprivate var withoutSummary: Facts {
        var facts = self
        facts.entry.summary = nil
        return facts
    }

    /// The same without title and summary.
    fileprivate var withoutTitle: Facts {
        var facts = withoutSummary
        facts.entry.title = Text([])
        return facts
    }
}
