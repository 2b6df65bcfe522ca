import ArgumentParser
import Foundation
import Vigie

/// `vigie schema`: the JSON Schemas of what editors write.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Write the JSON Schemas of entries, for editors' programs.",
        discussion: """
            EXAMPLES
              vigie schema                       into .vscode/schema, where the settings seek them
              vigie schema --output schemas

            They are made from the declarations that read the entries; a build publishes them \
            under /data/schema/.
            """)

    @Option(help: ArgumentHelp("The folder that they are written to.", valueName: "folder"))
    var output = ".vscode/schema"

    @Option(help: ArgumentHelp("The folder of the entries.", valueName: "folder"))
    var content = "content"

    func run() throws {
        let console = Console.standard(environment: ProcessInfo.processInfo.environment)
        do {
            let sheets = SchemaBook(site: try Drafting(content: content).site).sheets
            let folder = URL(filePath: output)
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for sheet in sheets {
                try Data(sheet.text.utf8).write(
                    to: folder.appending(path: sheet.name), options: .atomic)
            }
            console.say("\(sheets.count) schemas in \(output)\n")
        } catch {
            let failure = Failure(error)
            console.warn("vigie: error: \(failure.message)\n")
            throw ExitCode(failure.status.rawValue)
        }
    }
}
