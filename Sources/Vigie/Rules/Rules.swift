public import Diagnostics
import Markup
import Observatory
import Templates
import Yaml

/// Every rule of the content, by its permanent name.
///
/// The rules stand in one folder, a family a file, with their examples; the stages break them.
public enum Rules {
    /// All rules, in the order of their names.
    public static let all: [Rule] =
        (files + keys + parts + references + translations + bodies
        + accusations + ledger)
        .sorted { $0.id < $1.id }

    /// The rules of templates and of their strings, in the order of their names.
    public static let ofTemplates: [Rule] = TemplateRules.all.sorted { $0.id < $1.id }
}
