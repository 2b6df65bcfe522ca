import ArgumentParser

/// `vigie check`: looks for mistakes.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look for mistakes in the content, and write nothing.",
        discussion: """
            EXAMPLES
              vigie check
              vigie check --strict
              vigie check content/cases/wannacry-2017.md
              vigie check --newsroom
              vigie check --format json | jq '.summary'
              vigie check --format sarif > vigie.sarif

            All problems of all files are reported at once, in the order of the files. Files \
            that are named are checked against all the others, and only what is wrong in them is told.

            EXIT STATUS
              0   no errors
              1   the content has errors, or warnings with --strict
              64  wrong usage
              74  a file or folder could not be read
            """)

    @Argument(help: "Files of the content or the templates; none: all of them.")
    var files: [String] = []

    @Flag(help: "Tell what the record still lacks, too.")
    var newsroom = false

    @OptionGroup var options: CommonOptions

    func validate() throws {
        guard files.isEmpty || !newsroom else {
            throw ValidationError("--newsroom looks at all files: name none")
        }
    }

    func run() async throws {
        try await options.run(
            newsroom ? .newsroom : files.isEmpty ? .check : .checkFiles(files))
    }
}
