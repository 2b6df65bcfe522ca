import Diagnostics

/// Looks into an image before it is published.
struct ImageInspector {
    /// The file as the user would type it.
    let path: String

    /// Images hold at most 4 MiB and 8,000 pixels a side.
    private static let byteLimit = 4 << 20
    private static let sideLimit = 8_000

    /// The image's bytes; nil where something is wrong with it.
    func inspect(_ files: FileReader) -> Outcome<[UInt8]?> {
        switch files.bytes(of: path, limit: ImageInspector.byteLimit) {
        case .failure(let unreadable):
            return Outcome(
                nil, [breach("this image cannot be read: \(unreadable.reason)", help: nil)])
        case .success(let bytes):
            let diagnostics = inspect(bytes)
            return Outcome(diagnostics.isEmpty ? bytes : nil, diagnostics)
        }
    }

    private func inspect(_ bytes: [UInt8]) -> [Diagnostic] {
        if path.hasSuffix(".svg") { return inspect(svg: bytes) }
        guard let header = ImageHeader(bytes) else {
            return [breach("this is no image of its kind", help: "export it again")]
        }
        var diagnostics: [Diagnostic] = []
        if max(header.width, header.height) > ImageInspector.sideLimit {
            diagnostics.append(
                breach(
                    "\(header.width) by \(header.height) pixels; the limit is 8,000 a side",
                    help: "make it smaller"))
        }
        if header.hasExif {
            diagnostics.append(
                breach(
                    "the image says where or with what it was taken (Exif)",
                    help: "strip it, for instance with `exiftool -all= FILE`"))
        }
        return diagnostics
    }

    private func inspect(svg bytes: [UInt8]) -> [Diagnostic] {
        guard let text = String(validating: bytes, as: UTF8.self)?.lowercased(),
            text.contains("<svg")
        else { return [breach("this is no SVG", help: "export it again")] }
        let live = ["<script", "<foreignobject", "javascript:", "<!entity", "<iframe", "<handler"]
        let isLive =
            live.contains(where: text.contains) || text.contains(/[\s"'\/]on[a-z]+\s*=/)
            || text.contains(/href\s*=\s*["']\s*(https?:)?\/\//)
        return isLive
            ? [breach("the SVG holds a script or loads something", help: "export it as plain SVG")]
            : []
    }

    private func breach(_ message: String, help: String?) -> Diagnostic {
        Rules.badImage.breach(message, at: Location(path: path), help: help)
    }
}
