import ArgumentParser
import Diagnostics
import Vigie

/// `vigie explain`: tells what a rule asks, with its own examples.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell what a rule asks, with examples.",
        discussion: """
            EXAMPLES
              vigie explain                  all rules, a line each
              vigie explain bad-date         one of them, with its examples

            A rule is named in brackets at the end of each message.
            """)

    @Argument(help: "The rules' names; none: a list of all.")
    var rules: [String] = []

    func run() throws {
        let known = Rules.all + Rules.ofTemplates + Rules.newsroom
        let found = try rules.map { try ExplainCommand.rule($0, among: known) }
        let text =
            found.isEmpty
            ? Explanation.list(known) : found.map { Explanation($0).text }.joined(separator: "\n")
        Console.standard(environment: [:]).say(text)
    }

    /// The rule of a name, with or without its brackets.
    static func rule(_ name: String, among rules: [Rule]) throws -> Rule {
        let id = name.trimmingPrefix("[").prefix { $0 != "]" }
        if let rule = rules.first(where: { $0.id == id }) { return rule }
        let near = NearMiss.help(String(id), among: rules.map(\.id))
        throw ValidationError(
            "there is no rule '\(id)': \(near ?? "'vigie explain' lists them all")")
    }
}
