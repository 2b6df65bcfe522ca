/// The addresses that are the preview's own and no page's.
enum Backstage: String, CaseIterable {
    case script = "/.vigie/preview.js"
    case style = "/.vigie/preview.css"
    case problems = "/.vigie/problems.json"
    case events = "/.vigie/events"

    /// The address of the script that pages load.
    static let scriptAddress = Backstage.script.rawValue

    init?(path: String) { self.init(rawValue: path) }
}
