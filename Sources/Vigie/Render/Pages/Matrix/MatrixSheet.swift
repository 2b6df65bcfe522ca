import Observatory

/// A page of the matrix.
enum MatrixSheet: Sendable, Hashable {
    /// At the date of record.
    case now
    /// At a year's end.
    case end(of: Int)
    /// At the date of record, cut to those who took on a text and to the norms that it states.
    case instrument(Slug)

    /// The year at whose end it stands; nil: the date of record.
    var year: Int? {
        if case .end(let year) = self { year } else { nil }
    }

    /// The text that it is cut to; nil: it is whole.
    var instrument: Slug? {
        if case .instrument(let slug) = self { slug } else { nil }
    }
}

extension Addresses {
    /// A page of the matrix.
    func matrix(_ sheet: MatrixSheet, in language: Language) -> String {
        switch sheet {
        case .now: section(.matrix, in: language)
        case .end(let year): matrix(year, in: language)
        case .instrument(let slug): matrix(of: slug, in: language)
        }
    }
}
