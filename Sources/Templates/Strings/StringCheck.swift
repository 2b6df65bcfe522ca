import Diagnostics

/// Compares the strings of all languages with each other and with what the program asks for.
struct StringCheck {
    let tables: [StringTable]
    let keys: [StringKey]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ tables: [StringTable], keys: [StringKey]) {
        self.tables = tables
        self.keys = keys
        for table in tables { checkForms(of: table) }
        for path in Set(tables.flatMap(\.entries.keys)) { compare(path) }
        for key in keys { check(key) }
    }

    /// Every language has the string, with the same placeholders.
    private mutating func compare(_ path: String) {
        guard let first = tables.lazy.compactMap({ $0.entries[path] }).first else { return }
        for table in tables {
            guard let entry = table.entries[path] else {
                report(
                    TemplateRules.missingString, "'\(path)' is missing",
                    at: Location(path: table.path), note: first)
                continue
            }
            if entry.isCounted != first.isCounted {
                let what = entry.isCounted ? "has plural forms" : "has no plural forms"
                report(
                    TemplateRules.mismatchedString, "'\(path)' \(what) in one language only",
                    at: entry.location, note: first)
            } else if entry.placeholders != first.placeholders {
                let (has, wants) = (listed(entry.placeholders), listed(first.placeholders))
                report(
                    TemplateRules.mismatchedString,
                    "'\(path)' has \(has) where the other language has \(wants)",
                    at: entry.location, note: first)
            }
        }
    }

    /// A counted string has the forms of its language, and each its number where it may vary.
    private mutating func checkForms(of table: StringTable) {
        for (path, entry) in table.entries {
            guard case .plural(let forms) = entry.form else { continue }
            let (due, known) = (table.wording.pluralForms, Set(table.wording.pluralForms + [.many]))
            for form in due where forms[form] == nil {
                report(
                    TemplateRules.mismatchedString,
                    "'\(path)' has no form '\(form.rawValue)'", at: entry.location)
            }
            for form in forms.keys where !known.contains(form) {
                report(
                    TemplateRules.mismatchedString,
                    "'\(path)' has a form '\(form.rawValue)' that the language does not use",
                    at: entry.location)
            }
            checkPlaceholders(forms, path, table, entry)
        }
    }

    /// Every form fills the same placeholders; only a form that stands for one number omits it.
    private mutating func checkPlaceholders(
        _ forms: [PluralForm: Phrase], _ path: String, _ table: StringTable, _ entry: StringEntry
    ) {
        for (form, phrase) in forms {
            var absent = entry.placeholders.subtracting(phrase.placeholders)
            if table.wording.isExact(form) { absent.remove("n") }
            guard !absent.isEmpty else { continue }
            let also = absent.contains("n") && form == .one ? ", which stands for 0 as well" : ""
            report(
                TemplateRules.mismatchedString,
                "'\(path)' has no \(listed(absent)) in its form '\(form.rawValue)'\(also)",
                at: entry.location)
        }
    }

    /// What the program asks for is there as it asks for it.
    private mutating func check(_ key: StringKey) {
        let found = tables.compactMap { $0.entries[key.path] }
        guard let first = found.first else {
            guard let table = tables.first else { return }
            return report(
                TemplateRules.unknownString, "'\(key.path)' is missing; the program uses it",
                at: Location(path: table.path),
                help: NearMiss.help(key.path, among: table.entries.keys))
        }
        let due = key.isCounted ? key.placeholders.union(["n"]) : key.placeholders
        let fits =
            first.isCounted == key.isCounted
            && first.placeholders.isSubset(of: due)
            && key.placeholders.isSubset(of: first.placeholders)
        guard !fits else { return }
        let wants =
            key.isCounted ? "plural forms with \(listed(due))" : "a text with \(listed(due))"
        report(
            TemplateRules.mismatchedString, "'\(key.path)' is not what the program uses",
            at: first.location, help: "it wants \(wants)")
    }

    private func listed(_ placeholders: Set<String>) -> String {
        placeholders.isEmpty
            ? "no placeholders" : placeholders.sorted().map { "{\($0)}" }.joined(separator: ", ")
    }

    private mutating func report(
        _ rule: Rule, _ message: String, at location: Location, note: StringEntry? = nil,
        help: String? = nil
    ) {
        diagnostics.append(
            rule.breach(
                message, at: location, help: help,
                notes: note.map { [.init("it stands here", at: $0.location)] } ?? []))
    }
}
