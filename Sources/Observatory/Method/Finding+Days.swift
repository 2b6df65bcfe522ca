extension Finding {
    /// The day on which the conduct began: its own part of a long case, else the case.
    func firstDay(in aCase: Case) -> Day { (began ?? aCase.began).firstDay }

    /// The day from which it is seen: when both its case and its own part have begun.
    func firstSeen(in aCase: Case) -> Day { max(aCase.began.firstDay, firstDay(in: aCase)) }

    /// The day from which the years of the window run: the finding's or the case's end; without one
    /// the later of the beginning and the disclosure. Partial dates: their first possible day.
    func lastDay(in aCase: Case) -> Day {
        if let ended = ended ?? aCase.ended { return ended.firstDay }
        let began = firstDay(in: aCase)
        return max(began, aCase.disclosed?.firstDay ?? began)
    }
}
