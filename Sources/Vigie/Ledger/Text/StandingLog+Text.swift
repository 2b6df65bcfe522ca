import Observatory

extension StandingLog {
    /// The file of an actor: its folders, then a paragraph a norm.
    ///
    /// A norm's first standing shares the line with its name, so that the lines of two norms never
    /// touch when both get a new standing on two branches.
    var text: String {
        var text = folders.text
        for (norm, standings) in norms.sorted(by: { $0.key < $1.key }) {
            for (place, standing) in standings.enumerated() {
                text += place == 0 ? "norm \(norm) " : "then "
                text += standing.text + "\n"
            }
        }
        return text
    }
}

extension RecordedStanding {
    fileprivate var text: String {
        let words = ["\(date)", standing?.rawValue ?? "none"] + causes.map(\.text)
        return words.joined(separator: " ")
    }
}

extension [MethodVersion] {
    /// The file of the method's versions.
    var text: String {
        map { "method \($0.name) \($0.date)\n" + $0.notes.lines }.joined(separator: "\n")
    }
}
