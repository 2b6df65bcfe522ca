import Observatory

/// Reads what an editor may write for a date, to say how the tool wants it.
enum DateSlip {
    /// The dates that were probably meant, the likelier first; empty where nobody can tell.
    ///
    /// `04/03/2026` may be two days: Europe writes the day first, the United States the month.
    static func candidates(_ words: String) -> [PartialDate] {
        if let date = PartialDate(iso: String(words.prefix(10))) { return [date] }
        let parts = words.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        let numbers = parts.compactMap { part in
            part.utf8.count <= 4 ? Int(part.prefix(while: \.isNumber)) : nil
        }
        guard let place = numbers.firstIndex(where: { $0 >= 1000 }) else { return [] }
        var others = numbers
        let year = others.remove(at: place)
        if let month = parts.lazy.compactMap(month(named:)).first {
            return [PartialDate(year, month, others.first) ?? PartialDate(year, month)]
                .compactMap(\.self)
        }
        return dates(year, others, isYearFirst: place == 0)
    }

    private static func dates(_ year: Int, _ others: [Int], isYearFirst: Bool) -> [PartialDate] {
        switch (others.first, others.dropFirst().first) {
        case (let one?, let other?):
            let dayFirst = PartialDate(year, other, one)
            let monthFirst = PartialDate(year, one, other)
            if isYearFirst { return [monthFirst].compactMap(\.self) }
            let both = [dayFirst, monthFirst].compactMap(\.self)
            return both.first == both.last ? Array(both.prefix(1)) : both
        case (let month?, nil): return [PartialDate(year, month)].compactMap(\.self)
        default: return [PartialDate(year)].compactMap(\.self)
        }
    }

    /// A month by its English or French name, or the first letters of one.
    private static func month(named word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        return names.firstIndex { month in month.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
    }

    private static let names = [
        ["january", "janvier"], ["february", "février", "fevrier"], ["march", "mars"],
        ["april", "avril"], ["may", "mai"], ["june", "juin"], ["july", "juillet"],
        ["august", "août", "aout"], ["september", "septembre"], ["october", "octobre"],
        ["november", "novembre"], ["december", "décembre", "decembre"],
    ]

    /// Whether it is written as a date is, though the calendar has no such day.
    static func isWrittenRight(_ words: String) -> Bool {
        words.wholeMatch(of: /[0-9]{4}(-[0-9]{2}){0,2}/) != nil
    }
}
