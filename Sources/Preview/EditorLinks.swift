/// How a page opens a file in the editor at a line.
public struct EditorLinks: Sendable, Hashable {
    /// An address in which `{path}`, `{line}` and `{column}` are filled in.
    public let template: String

    private static let known = [
        "code": "vscode://file{path}:{line}:{column}",
        "codium": "vscodium://file{path}:{line}:{column}",
        "cursor": "cursor://file{path}:{line}:{column}",
        "zed": "zed://file{path}:{line}:{column}",
        "idea": "idea://open?file={path}&line={line}",
        "subl": "subl://open?url=file://{path}&line={line}",
        "mate": "txmt://open?url=file://{path}&line={line}",
        "emacs": "emacs://open?url=file://{path}&line={line}",
    ]

    /// Links for an editor, by the name of its command; Visual Studio Code's where none is known.
    ///
    /// - Parameter editor: As `$VISUAL` or `$EDITOR` names it, such as `/usr/bin/code --wait`.
    public init(editor: String?) {
        let command = editor?.split(separator: " ").first?.split(separator: "/").last
        template = command.flatMap { EditorLinks.known[String($0)] } ?? EditorLinks.vscode
    }

    /// Links of a form of one's own.
    public init(template: String) { self.template = template }

    private static let vscode = "vscode://file{path}:{line}:{column}"

    /// The link to a place in a file, whose path begins with a slash.
    func link(_ path: String, line: Int, column: Int) -> String {
        template.replacing("{path}", with: EditorLinks.encoded(path))
            .replacing("{line}", with: String(line))
            .replacing("{column}", with: String(column))
    }

    /// A path with what an address cannot hold as percent escapes.
    private static func encoded(_ path: String) -> String {
        var text = ""
        for byte in path.utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain = scalar.properties.isAlphabetic && scalar.isASCII
            if isPlain || (0x30...0x39).contains(byte) || "/-._~".unicodeScalars.contains(scalar) {
                text.unicodeScalars.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return text
    }
}
