/// The colours of a report on a terminal.
struct Ink {
    /// Whether escape codes are written at all.
    let used: Bool

    /// A word in the colour of its severity.
    func paint(_ text: String, _ severity: Severity) -> String {
        switch severity {
        case .error: wrap(text, "1;31")
        case .warning: wrap(text, "1;33")
        case .note: wrap(text, "1;36")
        }
    }

    /// What is to be read first.
    func bold(_ text: String) -> String { wrap(text, "1") }

    /// The caret and what it underlines.
    func mark(_ text: String) -> String { wrap(text, "1;32") }

    private func wrap(_ text: String, _ code: String) -> String {
        used ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
