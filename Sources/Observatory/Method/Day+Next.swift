extension Day {
    /// The day after.
    var next: Day {
        if day < Day.length(of: month, year) { return Day(known: year, month, day + 1) }
        return month < 12 ? Day(known: year, month + 1, 1) : Day(known: year + 1, 1, 1)
    }

    /// Before any day of the record: when something was known whose date is not.
    static let always = Day(known: 1, 1, 1)
}
