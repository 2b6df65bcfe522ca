extension Substring {
    /// Where some markup stands first. It is looked for by its bytes: markup is no text, whose letters
    /// may join.
    func range(ofMarkup markup: String) -> Range<Index>? {
        guard let first = markup.utf8.first else { return nil }
        var rest = utf8[...]
        while let place = rest.firstIndex(of: first) {
            rest = rest[place...]
            if rest.starts(with: markup.utf8) {
                return place..<rest.index(place, offsetBy: markup.utf8.count)
            }
            rest = rest.dropFirst()
        }
        return nil
    }
}

extension String {
    /// Whether some markup stands in it.
    func holds(markup: String) -> Bool { self[...].range(ofMarkup: markup) != nil }
}
