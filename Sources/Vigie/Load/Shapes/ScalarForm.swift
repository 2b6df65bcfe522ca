import Diagnostics
import Observatory

/// Reads a word or a line by the form that its key asks for.
enum ScalarForm {
    /// Why a word does not have its form.
    struct Misfit: Error {
        let rule: Rule
        let due: String
        let help: String?

        func message(_ key: String, _ words: String) -> String {
            "'\(words.prefix(60))' is no \(due) (\(key))"
        }
    }

    static func read(_ words: String, _ form: Form, at mark: Mark) -> Result<Value, Misfit> {
        switch form {
        case .string: .success(.string(words))
        case .date: date(words)
        case .ref, .id: slug(words, at: mark)
        case .subject: subject(words, at: mark)
        case .boolean: boolean(words)
        case .integer:
            Int(words).map { .success(.integer($0)) }
                ?? misfit(Rules.wrongType, "whole number", "write digits only")
        case .url: url(words)
        case .language:
            Language(words).map { .success(.language($0)) }
                ?? misfit(Rules.wrongType, "language code", "write two lower-case letters: `fr`")
        case .country: country(words)
        case .choice(let words_): choice(words, of: words_)
        case .text, .list, .map, .byLanguage: misfit(Rules.wrongType, form.described, nil)
        }
    }

    private static func misfit(_ rule: Rule, _ due: String, _ help: String?) -> Result<
        Value, Misfit
    > {
        .failure(Misfit(rule: rule, due: due, help: help))
    }

    private static func date(_ words: String) -> Result<Value, Misfit> {
        PartialDate(iso: words).map { .success(.date($0)) }
            ?? misfit(
                Rules.badDate, "date of the calendar",
                "write 2017-05-12, or as much as is known: 2017-05, 2017")
    }

    private static func slug(_ words: String, at mark: Mark) -> Result<Value, Misfit> {
        if let slug = Slug(words) { return .success(.ref(Ref(slug, at: mark))) }
        let help =
            words.contains(":") && Slug(String(words.split(separator: ":").last ?? "")) != nil
            ? "the key fixes the kind: leave out what stands before the colon"
            : "use lower-case letters, digits and single hyphens, at most 80"
        return misfit(Rules.badSlug, "slug", help)
    }

    private static func subject(_ words: String, at mark: Mark) -> Result<Value, Misfit> {
        let parts = words.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2, let kind = EntryKind(rawValue: String(parts[0])),
            let slug = Slug(String(parts[1]))
        {
            return .success(.subject(Subject(EntryID(kind, slug), at: mark)))
        }
        let kinds = EntryKind.allCases.map(\.rawValue)
        let near = parts.count == 2 ? NearMiss.of(String(parts[0]), among: kinds) : nil
        let help = near.map { "did you mean '\($0):\(parts[1])'?" }
        return misfit(
            Rules.badSlug, "entry", help ?? "write kind:slug, such as case:wannacry-2017")
    }

    private static func boolean(_ words: String) -> Result<Value, Misfit> {
        switch words {
        case "true": .success(.boolean(true))
        case "false": .success(.boolean(false))
        default: misfit(Rules.wrongType, "yes or no", "write true or false")
        }
    }

    private static func url(_ words: String) -> Result<Value, Misfit> {
        WebAddress.isSound(words)
            ? .success(.string(words))
            : misfit(
                Rules.badAddress, "web address", "write it whole, with https:// and without spaces")
    }

    private static func country(_ words: String) -> Result<Value, Misfit> {
        if let country = Country(words) { return .success(.country(country)) }
        let upper = words.uppercased()
        let help = Country(upper).map { "did you mean \($0.code)?" }
        return misfit(
            Rules.badCountry, "country code",
            help ?? "write two capitals of ISO 3166-1, such as FR or NO")
    }

    private static func choice(_ words: String, of choices: [String]) -> Result<Value, Misfit> {
        if choices.contains(words) { return .success(.string(words)) }
        let near = NearMiss.of(words, among: choices)
        let all = choices.joined(separator: ", ")
        return misfit(
            Rules.badChoice, "choice here", near.map { "did you mean '\($0)'?" } ?? "one of \(all)")
    }
}
