import ArgumentParser
import Observatory
import Vigie

/// The options that `build` and `check` share.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the entries.", valueName: "folder"))
    var content = "content"

    @Option(help: ArgumentHelp("The folder of the templates.", valueName: "folder"))
    var templates = "templates"

    @Option(help: ArgumentHelp("The folder that the site is written to.", valueName: "folder"))
    var output = "site"

    @Option(
        help: ArgumentHelp("The day that standings are computed for.", valueName: "date"),
        transform: CommonOptions.day)
    var asOf: Day?

    @Option(
        help: ArgumentHelp("The site's address, in place of site.yaml's.", valueName: "url"),
        transform: CommonOptions.baseURL)
    var baseURL: String?

    @Option(help: ArgumentHelp("How many files are worked on at a time.", valueName: "number"))
    var jobs = Machine.cores

    @Flag(help: "Put drafts on the site.")
    var drafts = false

    @Flag(help: "Treat warnings as errors.")
    var strict = false

    @Option(help: "How problems are told.")
    var format = Format.text

    @Flag(help: "Print errors and warnings, and nothing else.")
    var quiet = false

    @Flag(help: "Print what each stage takes.")
    var verbose = false

    @Option(help: "When problems are told in colour.")
    var color = ColorChoice.auto

    @Flag(inversion: .prefixedNo, help: "Make the search index.")
    var search = true

    func validate() throws {
        guard (1...256).contains(jobs) else {
            throw ValidationError("--jobs is a number from 1 to 256")
        }
        for (name, folder) in [("content", content), ("templates", templates), ("output", output)]
        where folder.isEmpty {
            throw ValidationError("--\(name) names no folder")
        }
        guard !(quiet && verbose) else {
            throw ValidationError("--quiet and --verbose exclude each other")
        }
    }

    /// Reads the day of `--as-of`.
    static func day(_ text: String) throws -> Day {
        guard let date = PartialDate(iso: text), let month = date.month, let number = date.day,
            let day = Day(date.year, month, number)
        else { throw ValidationError("'\(text)' is not a day such as 2018-12-31") }
        return day
    }

    /// Reads the address of `--base-url`; a slash at its end is dropped.
    static func baseURL(_ text: String) throws -> String {
        let scheme = ["https://", "http://"].first(where: text.hasPrefix)
        guard let scheme, let host = text.dropFirst(scheme.count).first, host != "/",
            !text.contains(where: \.isWhitespace),
            !text.contains("?"), !text.contains("#")
        else { throw ValidationError("'\(text)' is not an address such as https://example.org") }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    /// What the library is asked for.
    var build: BuildOptions {
        BuildOptions(
            content: content, templates: templates, output: output,
            asOf: asOf ?? SourceDateEpoch.day(),
            baseURL: baseURL, jobs: jobs, drafts: drafts, strict: strict, search: search,
            pagefind: search ? SearchProgram.path() : nil)
    }
}
