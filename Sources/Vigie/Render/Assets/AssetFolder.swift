internal import Crypto
import Diagnostics

/// Reads templates/assets: stylesheets, fonts, icons, scripts.
struct AssetFolder {
    /// The folder as the user would type it.
    let path: String

    /// The assets; what is missing is noted.
    func assets() throws(LoadError) -> Outcome<Assets> {
        var files: [PlannedFile] = []
        var hashed: [String: String] = [:]
        var diagnostics: [Diagnostic] = []
        var sheets: [String: [UInt8]] = [:]
        var symbols: [String: String] = [:]
        let reader = FileReader(root: nil)
        for name in try names().sorted() {
            guard case .success(let bytes) = reader.bytes(of: path + "/" + name) else { continue }
            switch name {
            case let sheet where sheet.hasSuffix(".css"): sheets[sheet] = bytes
            case "icons.svg": symbols = AssetFolder.symbols(String(decoding: bytes, as: UTF8.self))
            default:
                let target = AssetFolder.hashed(name, bytes)
                hashed[name] = target
                files.append(PlannedFile(path: String(target.dropFirst())) { $0 += bytes })
            }
        }
        diagnostics += AssetFolder.sheets.filter { sheets[$0, default: []].isEmpty }.map {
            Rules.missingAsset.breach(
                "the stylesheet \($0) is missing", at: Location(path: path),
                help: "put it into \(path)")
        }
        let linkable = hashed
        for (name, sheet) in sheets.sorted(by: { $0.key < $1.key }) {
            let style = Stylesheet.squeezed(AssetFolder.linked(sheet, linkable))
            let target = AssetFolder.hashed(name, style)
            hashed[name] = target
            files.append(PlannedFile(path: String(target.dropFirst())) { $0 += style })
        }
        return Outcome(Assets(paths: hashed, files: files, symbols: symbols), diagnostics)
    }

    /// The stylesheets that pages link.
    private static let sheets = [Desk.styles, Desk.moreStyles]

    private func names() throws(LoadError) -> [String] {
        var names: [String] = []
        for name in try Directory.names(path) where !ContentFolder.isTemporary(name) {
            if Directory.isFolder(path + "/" + name) {
                for inner in try Directory.names(path + "/" + name)
                where !ContentFolder.isTemporary(inner) { names.append(name + "/" + inner) }
            } else {
                names.append(name)
            }
        }
        return names
    }

    /// `/assets/` and the name with a digest before its ending.
    private static func hashed(_ name: String, _ bytes: [UInt8]) -> String {
        let digest = SHA256.hash(data: bytes).prefix(6).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
        guard let dot = name.lastIndex(of: ".") else { return "/assets/\(name).\(digest)" }
        return "/assets/\(name[..<dot]).\(digest)\(name[dot...])"
    }

    /// A stylesheet whose `url(…)` name the hashed files.
    private static func linked(_ sheet: [UInt8], _ hashed: [String: String]) -> [UInt8] {
        var text = String(decoding: sheet, as: UTF8.self)
        for (name, target) in hashed.sorted(by: { $0.key < $1.key }) {
            text = text.replacing(
                "url(\(name))", with: "url(\(target.dropFirst("/assets/".count)))")
            text = text.replacing(
                "url(\"\(name)\")", with: "url(\"\(target.dropFirst("/assets/".count))\")")
        }
        return Array(text.utf8)
    }

    /// The `<symbol>` elements of icons.svg by their ids, without comments.
    private static func symbols(_ text: String) -> [String: String] {
        var symbols: [String: String] = [:]
        for match in text.matches(of: /<symbol id="([^"]+)"[^>]*>.*?<\/symbol>/) {
            let markup = String(match.output.0).replacing(/<!--.*?-->/, with: "")
            symbols[String(match.output.1)] = markup
        }
        return symbols
    }
}
