import Markup
import Observatory

/// The values of a map that were written and have their form, by key.
struct Particulars {
    /// Where the map stands.
    let mark: Mark
    private var values: [(key: String, value: Value, mark: Mark)] = []
    private var written: Set<String> = []

    init(at mark: Mark) { self.mark = mark }

    mutating func set(_ key: String, _ value: Value, at mark: Mark) {
        values.append((key, value, mark))
    }

    /// All of them, in the order written.
    var all: [(key: String, value: Value, mark: Mark)] { values }

    private func value(_ key: String) -> Value? { values.first { $0.key == key }?.value }

    /// Where a key's value stands; the map's own place where the key is absent.
    func mark(of key: String) -> Mark { values.first { $0.key == key }?.mark ?? mark }

    func has(_ key: String) -> Bool { values.contains { $0.key == key } }

    mutating func wrote(_ key: String) { written.insert(key) }

    /// Whether the key was written, even with a value that has not its form: that is noted already.
    func isWritten(_ key: String) -> Bool { written.contains(key) }

    func string(_ key: String) -> String? {
        if case .string(let string)? = value(key) { string } else { nil }
    }

    /// Words that are in a language of their own, such as a headline, with the spaces and the
    /// apostrophes that it is printed with.
    func string(_ key: String, in language: Language?) -> String? {
        string(key).map { language == .french ? Typography.french($0) : $0 }
    }

    func text(_ key: String) -> Text? {
        if case .text(let text)? = value(key) { text } else { nil }
    }

    func date(_ key: String) -> PartialDate? {
        if case .date(let date)? = value(key) { date } else { nil }
    }

    func ref(_ key: String) -> Ref? {
        if case .ref(let ref)? = value(key) { ref } else { nil }
    }

    func boolean(_ key: String) -> Bool? {
        if case .boolean(let boolean)? = value(key) { boolean } else { nil }
    }

    func integer(_ key: String) -> Int? {
        if case .integer(let integer)? = value(key) { integer } else { nil }
    }

    func language(_ key: String) -> Language? {
        if case .language(let language)? = value(key) { language } else { nil }
    }

    func country(_ key: String) -> Country? {
        if case .country(let country)? = value(key) { country } else { nil }
    }

    func map(_ key: String) -> Particulars? {
        if case .map(let fields)? = value(key) { fields } else { nil }
    }

    /// A word of a fixed choice; nil where absent.
    func choice<Choice: RawRepresentable<String>>(_ key: String) -> Choice? {
        string(key).flatMap(Choice.init(rawValue:))
    }

    func list(_ key: String) -> [Value] {
        if case .list(let values)? = value(key) { values } else { [] }
    }

    func refs(_ key: String) -> [Ref] {
        list(key).compactMap { if case .ref(let ref) = $0 { ref } else { nil } }
    }

    func slugs(_ key: String) -> [Slug] { refs(key).map(\.slug) }

    func strings(_ key: String) -> [String] {
        list(key).compactMap { if case .string(let string) = $0 { string } else { nil } }
    }

    func languages(_ key: String) -> [Language] {
        list(key).compactMap { if case .language(let language) = $0 { language } else { nil } }
    }

    func subjects(_ key: String) -> [Subject] {
        list(key).compactMap { if case .subject(let subject) = $0 { subject } else { nil } }
    }

    func choices<Choice: RawRepresentable<String>>(_ key: String) -> [Choice] {
        strings(key).compactMap(Choice.init(rawValue:))
    }

    func maps(_ key: String) -> [Particulars] {
        list(key).compactMap { if case .map(let fields) = $0 { fields } else { nil } }
    }

    func refsByLanguage(_ key: String) -> [(language: Language, ref: Ref)] {
        guard case .byLanguage(let pairs)? = value(key) else { return [] }
        return pairs.compactMap { language, value in
            if case .ref(let ref) = value { (language, ref) } else { nil }
        }
    }

    // What stands in for a required value that is absent or wrong. That is an error, so nothing is
    // made of it; but the rest of the entry is still checked in the same run.

    func requiredDate(_ key: String) -> PartialDate { date(key) ?? PartialDate(Day.end(of: 1)) }

    func requiredText(_ key: String) -> Text { text(key) ?? Text([]) }

    func requiredChoice<Choice: RawRepresentable<String>>(_ key: String, else other: Choice)
        -> Choice
    {
        choice(key) ?? other
    }
}
