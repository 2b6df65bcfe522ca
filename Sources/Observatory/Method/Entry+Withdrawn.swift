extension Entry {
    /// Whether only a tombstone is left of it: the method takes no notice of it.
    var isWithdrawn: Bool {
        if case .withdrawn = status { true } else { false }
    }
}
