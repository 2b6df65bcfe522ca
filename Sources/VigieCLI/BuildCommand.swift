import ArgumentParser

/// `vigie build`: makes the site.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Make the site from the content and the templates.",
        discussion: """
            EXAMPLES
              vigie build
              vigie build --output /srv/www/observatory --base-url https://example.org
              vigie build --drafts --as-of 2018-12-31 --output preview

            Nothing is written while the content has errors. Files in the output folder that vigie \
            did not write are neither changed nor removed.

            The search index is made by Pagefind, as found in PATH or named by VIGIE_PAGEFIND; \
            without it the site has a search page that offers the indexes. --no-search leaves the \
            index out.

            EXIT STATUS
              0   done
              1   the content has errors, or warnings with --strict
              64  wrong usage, or a folder that must not be written to
              74  a file or folder could not be read or written
            """)

    @OptionGroup var options: CommonOptions

    @Flag(help: "Refuse changes that are not published: what readers see is what they can cite.")
    var release = false

    func run() async throws {
        try await options.run(release ? .release : .build)
    }
}
