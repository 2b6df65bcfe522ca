import ArgumentParser
import Foundation
import Preview
import Vigie

/// `vigie serve`: shows the site while it is written.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the site in a browser, drafts included, and anew at every save.",
        discussion: """
            EXAMPLES
              vigie serve                        http://127.0.0.1:8000/
              vigie serve --port 8080
              vigie serve --editor "idea://open?file={path}&line={line}"

            Nothing is written to the disk, and nobody but this machine is answered. Mistakes are \
            shown over the last good page, with links that open the file at its line in the editor \
            that VISUAL or EDITOR names. Ctrl-C ends it.

            EXIT STATUS
              64  wrong usage
              74  the port is taken, or a folder could not be read
              130 ended by Ctrl-C
            """)

    @Option(help: "The port on 127.0.0.1.")
    var port: UInt16 = 8000

    @Option(
        help: ArgumentHelp(
            "The form of links into your editor: {path}, {line}, {column}.", valueName: "address"))
    var editor: String?

    @OptionGroup var options: CommonOptions

    func validate() throws {
        guard port > 0 else { throw ValidationError("--port is a number from 1 to 65535") }
    }

    func run() async throws {
        let console = Console.standard(environment: ProcessInfo.processInfo.environment)
        let status = await ServeRun(command: self, console: console).run()
        throw ExitCode(status.rawValue)
    }
}
