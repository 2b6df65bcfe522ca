extension Wording {
    /// A date at its own precision, as text: `12 May 2017`, `1er mars 2018`, `mai 2017`, `2017`.
    ///
    /// Months and days count from 1; a day without a month is not shown.
    public func date(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) -> String {
        date(year, month, day, first: firstOfMonth)
    }

    /// The same as markup: the `er` of the first of the month is raised.
    public func dateHTML(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) -> String {
        date(year, month, day, first: firstOfMonth.isEmpty ? "" : "<sup>\(firstOfMonth)</sup>")
    }

    /// A date for narrow places, its month cut: `12 Sept 2017`, `1er mars 2018`, `oct. 2017`.
    public func shortDate(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) -> String {
        date(year, month, day, first: firstOfMonth, months: shortMonths)
    }

    /// A month without its year, as the heads of narrow columns have it: `Sept`, `sept.`.
    public func shortMonth(_ month: Int) -> String {
        precondition((1...12).contains(month), "month \(month) is not one of twelve")
        return shortMonths[month - 1]
    }

    private func date(
        _ year: Int, _ month: Int?, _ day: Int?, first: String, months: [String]? = nil
    ) -> String {
        guard let month else { return "\(year)" }
        precondition((1...12).contains(month), "month \(month) is not one of twelve")
        let name = (months ?? self.months)[month - 1]
        guard let day else { return "\(name)\(dateSpace)\(year)" }
        return "\(day)\(day == 1 ? first : "")\(dateSpace)\(name)\(dateSpace)\(year)"
    }
}
