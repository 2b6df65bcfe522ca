import Diagnostics
import Markup
import Observatory

/// Reads a word or a line by the form that its key asks for.
enum ScalarForm {
    /// Why a word does not have its form.
    struct Misfit: Error {
        let rule: Rule
        /// What is wrong with it, such as `is no date`.
        let fault: String
        let help: String?

        func message(_ key: String, _ words: String) -> String {
            "'\(words.prefix(60))' \(fault) (\(key))"
        }
    }

    static func read(_ words: String, _ form: Form, at mark: Mark) -> Result<Value, Misfit> {
        switch form {
        case .string: .success(.string(words))
        case .date: date(words)
        case .ref: slug(words, "slug", at: mark)
        case .id: slug(words, "id", at: mark)
        case .subject: subject(words, at: mark)
        case .boolean: boolean(words)
        case .integer:
            Int(words).map { .success(.integer($0)) }
                ?? misfit(Rules.wrongType, "is no whole number", "write digits only, such as 3")
        case .url: url(words)
        case .language: language(words)
        case .country: country(words)
        case .choice(let choices): choice(words, of: choices)
        case .text, .list, .map, .byLanguage:
            misfit(Rules.wrongType, "is not \(form.described)", nil)
        }
    }

    private static func misfit(_ rule: Rule, _ fault: String, _ help: String?) -> Result<
        Value, Misfit
    > {
        .failure(Misfit(rule: rule, fault: fault, help: help))
    }

    private static func date(_ words: String) -> Result<Value, Misfit> {
        if let date = PartialDate(iso: words) { return .success(.date(date)) }
        if DateSlip.isWrittenRight(words) {
            return misfit(
                Rules.badDate, "is no date of the calendar",
                "correct the month or the day, or write as much as is known: 2017-05, 2017")
        }
        let meant = DateSlip.candidates(words).map(\.description)
        let help =
            meant.isEmpty
            ? "write year-month-day, or as much as is known: 2017-05-12, 2017-05, 2017"
            : "write " + meant.joined(separator: " or ")
                + (meant[0].contains("-") ? ": the year, the month, the day" : "")
        return misfit(Rules.badDate, "is no date", help)
    }

    private static func slug(_ words: String, _ due: String, at mark: Mark) -> Result<
        Value, Misfit
    > {
        if let slug = Slug(words) { return .success(.ref(Ref(slug, at: mark))) }
        return misfit(Rules.badSlug, "is no \(due)", slugHelp(words))
    }

    private static func slugHelp(_ words: String) -> String {
        if words.contains("://") {
            return "write the slug or the id of what stands at this address, such as `reuters`"
        }
        if let last = words.split(separator: ":").last.map(String.init), last != words,
            let slug = Slug(last.trimmed)
        {
            return "write `\(slug)`: the key says already what it is"
        }
        return slugRule(ASCIIFolding.words(of: words))
    }

    /// How a slug is written, with the one that was probably meant.
    static func slugRule(_ meant: String) -> String {
        let rule = "lower-case letters without accents, digits and single hyphens, at most 80"
        return Slug(meant).map { "write `\($0)`: \(rule)" } ?? "use \(rule)"
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
        let help =
            near.map { "did you mean '\($0):\(ASCIIFolding.words(of: String(parts[1])))'?" }
            ?? "write the kind, a colon and the slug without a space, such as case:wannacry-2017"
        return misfit(Rules.badSlug, "names no entry", help)
    }

    private static func boolean(_ words: String) -> Result<Value, Misfit> {
        switch words {
        case "true": .success(.boolean(true))
        case "false": .success(.boolean(false))
        default:
            misfit(
                Rules.wrongType, "is neither true nor false",
                ["yes", "oui", "vrai", "on", "1"].contains(words.lowercased())
                    ? "write `true`"
                    : ["no", "non", "faux", "off", "0"].contains(words.lowercased())
                        ? "write `false`" : "write `true` or `false`")
        }
    }

    private static func language(_ words: String) -> Result<Value, Misfit> {
        if let language = Language(words) { return .success(.language(language)) }
        let names = [
            "english": "en", "anglais": "en", "french": "fr", "francais": "fr", "german": "de",
            "deutsch": "de", "spanish": "es", "espanol": "es", "russian": "ru", "chinese": "zh",
        ]
        let meant = names[ASCIIFolding.words(of: words)] ?? words.lowercased()
        return misfit(
            Rules.wrongType, "is no language code",
            Language(meant) == nil
                ? "write two lower-case letters, such as `fr` for French" : "write `\(meant)`")
    }

    private static func url(_ words: String) -> Result<Value, Misfit> {
        if WebAddress.isSound(words) { return .success(.string(words)) }
        return misfit(
            Rules.badAddress, "is no web address",
            WebAddress.mended(words).map { "write \($0)" }
                ?? "copy it whole from the browser: it begins with https:// and holds no space")
    }

    private static func country(_ words: String) -> Result<Value, Misfit> {
        if let country = Country(words) { return .success(.country(country)) }
        let upper = words.uppercased()
        let help =
            Country(upper == "UK" ? "GB" : upper).map { "did you mean \($0.code)?" }
            ?? "write the two capitals of ISO 3166-1, such as FR for France or NO for Norway"
        return misfit(Rules.badCountry, "is no country code", help)
    }

    private static func choice(_ words: String, of choices: [String]) -> Result<Value, Misfit> {
        if choices.contains(words) { return .success(.string(words)) }
        let parts = words.split { ",;/".contains($0) }.map { String($0).trimmed }
        if parts.count > 1, parts.allSatisfy(choices.contains) {
            return misfit(
                Rules.badChoice, "is none of the choices",
                "write each by itself, between commas where the key takes several: "
                    + "`[\(parts.joined(separator: ", "))]`")
        }
        let near = NearMiss.of(words.lowercased(), among: choices)
        return misfit(
            Rules.badChoice, "is none of the choices",
            near.map { "did you mean '\($0)'?" }
                ?? "write one of \(choices.joined(separator: ", "))")
    }
}
