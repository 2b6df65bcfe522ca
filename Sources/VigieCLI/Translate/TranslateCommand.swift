import ArgumentParser
import Foundation
import Observatory
import Vigie

/// `vigie translate`: what is to be translated, and what is done.
struct TranslateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate",
        abstract: "List what is to be translated, or record that a translation is up to date.",
        discussion: """
            EXAMPLES
              vigie translate                            all that is missing or behind
              vigie translate case/wannacry-2017         what changed since its translation
              vigie translate --stamp case/wannacry-2017   its translation follows it now

            What changed is found in the history that git keeps: [-words-] are gone, {+words+} are \
            new.

            EXIT STATUS
              0   done
              64  wrong usage, or there is no such entry or translation
              74  a file or folder could not be read or written
            """)

    @Argument(help: "Entries, such as case/wannacry-2017; none: all.")
    var entries: [String] = []

    @Flag(help: "Record that the entries' translations follow the present originals.")
    var stamp = false

    @Option(help: ArgumentHelp("This language alone.", valueName: "code"))
    var lang: String?

    @Option(help: ArgumentHelp("The folder of the entries.", valueName: "folder"))
    var content = "content"

    @Option(help: "When the changes are told in colour.")
    var color = ColorChoice.auto

    func validate() throws {
        for entry in entries where EntryName.id(entry) == nil {
            throw ValidationError("'\(entry)' names no entry: write case/slug, or a file's path")
        }
        if stamp && entries.isEmpty {
            throw ValidationError("--stamp needs the entries that are up to date")
        }
    }

    func run() async throws {
        let console = Console.standard(environment: ProcessInfo.processInfo.environment)
        let status = await TranslateRun(command: self, console: console).run()
        throw ExitCode(status.rawValue)
    }
}
