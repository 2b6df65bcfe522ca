import Diagnostics

/// Finds the strings that neither a template nor the program uses.
enum StringUse {
    static func diagnostics(
        of tables: [StringTable], _ templates: [TemplateName: ParsedTemplate], _ keys: [StringKey]
    ) -> [Diagnostic] {
        var used = Set(keys.map(\.path))
        for template in templates.values {
            template.nodes.forEachTag { tag in
                if tag.name.hasPrefix("t.") { used.insert(String(tag.name.dropFirst(2))) }
            }
        }
        return tables.flatMap { table in
            table.entries.filter { !used.contains($0.key) }.map { path, entry in
                TemplateRules.unusedString.breach("'\(path)' is used nowhere", at: entry.location)
            }
        }
    }
}
