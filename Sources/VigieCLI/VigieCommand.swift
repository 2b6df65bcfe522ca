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
              vigie serve                      show the site while it is written
              vigie new case some-case-2026    write a new entry to fill in
              vigie translate                  what is to be translated
              vigie build --drafts --output preview
              vigie check --strict --format github
              vigie publish                    record what has changed, for ever
            """,
        version: version,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ServeCommand.self, NewCommand.self,
            TranslateCommand.self, PublishCommand.self, ExplainCommand.self, SchemaCommand.self,
        ])

    /// The version of the tool, as the changelog has it.
    static let version = Press.version
}
