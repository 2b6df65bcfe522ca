import Templates

/// Under which letter a name is filed, in the order in which indexes have names.
struct LetterFile {
    private let openings: [(letter: String, key: SortKey)]

    init() {
        openings =
            "abcdefghijklmnopqrstuvwxyz".map { (String($0).uppercased(), SortKey(String($0))) }
            + [(LetterFile.other, SortKey("α"))]
    }

    /// What stands for figures, signs and other scripts.
    static let other = "#"

    /// `E` for `Échos`; `#` for `20 Minutes`.
    func letter(of key: SortKey) -> String {
        openings.last { !(key < $0.key) }?.letter ?? LetterFile.other
    }
}
