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
              vigie schema                       into .vscode/schema
              vigie schema --output schemas
              vigie schema --cms admin           the forms of a git-backed editor, too

            They are made from the declarations that read the entries; a build publishes them \
            under /data/schema/.
            """)

    @Option(help: ArgumentHelp("The folder that they are written to.", valueName: "folder"))
    var output = ".vscode/schema"

    @Option(
        help: ArgumentHelp(
            "Write the page and the forms of a git-backed editor here.", valueName: "folder"))
    var cms: String?

    @Option(help: ArgumentHelp("The folder of the entries.", valueName: "folder"))
    var content = "content"

    func run() throws {
        let console = Console.standard(environment: ProcessInfo.processInfo.environment)
        do {
            let site = try Drafting(content: content).site
            let sheets = SchemaBook(site: site).sheets
            try write(sheets.map { ($0.name, $0.text) }, to: output)
            console.say("\(sheets.count) schemas in \(output)\n")
            if let cms {
                let forms = [
                    ("config.yml", CMSForms(site: site).configuration),
                    ("index.html", CMSForms.page),
                ]
                try write(forms, to: cms)
                console.say("a page and its forms in \(cms)\n")
            }
        } catch {
            let failure = Failure(error)
            console.warn("vigie: error: \(failure.message)\n")
            throw ExitCode(failure.status.rawValue)
        }
    }

    private func write(_ files: [(name: String, text: String)], to path: String) throws {
        let folder = URL(filePath: path)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in files {
            try Data(file.text.utf8).write(
                to: folder.appending(path: file.name), options: .atomic)
        }
    }
}
