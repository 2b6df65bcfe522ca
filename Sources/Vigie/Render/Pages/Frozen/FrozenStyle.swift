internal import Crypto
import Diagnostics
internal import Foundation

/// The style inside frozen pages, and the policy that lets it through.
enum FrozenStyle {
    private static let name = "frozen.css"
    private static let policyName = "Content-Security-Policy"

    /// The stylesheet of frozen pages, without remarks and line ends.
    static func load(folder: String) -> Outcome<String> {
        let path = folder + "/" + name
        guard case .success(let bytes) = FileReader(root: nil).bytes(of: path) else {
            let breach = Rules.missingAsset.breach(
                "the stylesheet of frozen pages, \(name), is missing", at: Location(path: path),
                help: "put it into \(folder)")
            return Outcome("", [breach])
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let bare = text.replacing(/\/\*[^*]*\*+([^\/*][^*]*\*+)*\//, with: "")
        return Outcome(String(bare.filter { $0 != "\n" && $0 != "<" }))
    }

    /// A style as a content security policy names it: `'sha256-…'`.
    static func source(of style: String) -> String {
        let digest = Data(SHA256.hash(data: Data(style.utf8))).base64EncodedString()
        return "'sha256-\(digest)'"
    }

    /// The policy that a frozen page carries: its own style and inlined images, nothing else.
    static func policy(_ style: String) -> String {
        "default-src 'none'; style-src \(source(of: style)); img-src data:; base-uri 'none'; "
            + "form-action 'none'"
    }

    /// The styles of all frozen pages, as a content security policy names them, sorted: the host's
    /// policy must let them through.
    static func sources(in ledger: Ledger) -> [String] {
        let policies = Set(ledger.frozen.values.compactMap { FrozenHead($0)[policyName] })
        let sources = policies.compactMap { $0.firstMatch(of: /style-src ('sha256-[^']+')/)?.1 }
        return Set(sources.map(String.init)).sorted()
    }
}
