import ArgumentParser
import Clippings
import Foundation
import Observatory
import Vigie

/// `vigie new`: writes a new entry to fill in.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a new entry to fill in, or a file for its translation.",
        discussion: """
            EXAMPLES
              vigie new case some-port-2026 --title-en "A port" --title-fr "Un port"
              vigie new actor acme --set kind=company --title-en Acme --title-fr Acme
              vigie new coverage --from saved-article.html
              vigie new translation case/port-of-nowhere-2026

            The entry is a draft with every key that its kind knows, each with a note. What must be \
            there is asked for on a terminal, or given by --set. A file that is there already is never touched.

            EXIT STATUS
              0   written
              1   written, but something in it is wrong
              64  wrong usage, or there is an entry of that name
              74  a file or folder could not be read or written
            """)

    @Argument(
        help: "norm, instrument, actor, commitment, case, coverage, outlet, page or translation.")
    var kind: NewKind

    @Argument(help: "The entry's slug: its name for ever. Of a translation: the entry, case/slug.")
    var slug: String?

    @Option(help: ArgumentHelp("The title or name in English.", valueName: "words"))
    var titleEn: String?

    @Option(help: ArgumentHelp("The title or name in French.", valueName: "words"))
    var titleFr: String?

    @Option(
        help: ArgumentHelp("Fill in a key; of a list, parted by commas.", valueName: "key=value"))
    var set: [String] = []

    @Option(help: ArgumentHelp("Of an article: a saved page to read.", valueName: "file"))
    var from: String?

    @Option(help: ArgumentHelp("Of a translation: its language.", valueName: "code"))
    var lang: String?

    @Option(help: ArgumentHelp("The folder of the entries.", valueName: "folder"))
    var content = "content"

    func validate() throws {
        guard slug != nil || from != nil else {
            throw ValidationError("a slug is missing: vigie new \(kind.rawValue) SLUG")
        }
        guard from == nil || kind == .coverage else {
            throw ValidationError("--from is for press articles: vigie new coverage --from FILE")
        }
    }

    func run() async throws {
        let console = Console.standard(environment: ProcessInfo.processInfo.environment)
        let status = await NewRun(command: self, console: console, terminal: .standard).run()
        throw ExitCode(status.rawValue)
    }
}
