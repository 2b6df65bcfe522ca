import ArgumentParser
import Vigie

/// The command, with all that it can do.
@main
struct VigieCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vigie",
        abstract: "An observatory of cyber norms, from Markdown to the site.",
        discussion: """
            EXAMPLES
              vigie build                      content/ and templates/ become site/
              vigie check                      look for mistakes, write nothing
              vigie build --drafts --output preview
              vigie check --strict --format github
              vigie publish                    record what has changed, for ever
            """,
        version: version,
        subcommands: [
            BuildCommand.self, CheckCommand.self, PublishCommand.self, ExplainCommand.self,
        ])

    /// The version of the tool, as the changelog has it.
    static let version = Press.version
}
