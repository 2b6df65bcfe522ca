/// Gives headings their ids: `s-` and the words in ASCII, each id once.
struct Anchors {
    private var taken: Set<String> = []
    private var next: [String: Int] = [:]

    /// The id of the next heading with this text.
    mutating func id(for text: String) -> String {
        let words = ASCIIFolding.words(of: text)
        let id = words.isEmpty ? "s-section" : "s-" + words
        if taken.insert(id).inserted { return id }
        var number = next[id, default: 2]
        while !taken.insert("\(id)-\(number)").inserted { number += 1 }
        next[id] = number + 1
        return "\(id)-\(number)"
    }

    /// Whether a heading so far has the id.
    func contains(_ id: String) -> Bool { taken.contains(id) }
}
