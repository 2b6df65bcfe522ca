import Observatory

/// The pages that tell the press by something else than its index.
enum PressSection: String, CaseIterable {
    /// Month by month, all languages together.
    case months
    /// The French reporting as a thread of its own.
    case french
    /// The same event told in French and in other languages.
    case events
    /// By what it is about.
    case subjects

    /// The last part of its address.
    func segment(in language: Language) -> String {
        guard language == .french else { return rawValue }
        return switch self {
        case .months: "mois"
        case .french: "fil-francais"
        case .events: "regards-croises"
        case .subjects: "sujets"
        }
    }
}

extension Addresses {
    /// A page of the press: `/en/coverage/months/`.
    func press(_ section: PressSection, in language: Language) -> String {
        index(of: .coverage, in: language) + section.segment(in: language) + "/"
    }
}
