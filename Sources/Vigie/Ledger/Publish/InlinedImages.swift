internal import Foundation
import Observatory

/// The images of bodies as `data:` addresses, so that a frozen page holds them itself.
enum InlinedImages {
    /// The largest image that is read.
    private static let limit = 4 << 20

    /// The addresses by folder and name; an image that cannot be read keeps its own.
    static func of(_ images: [Register.ShownImage]) -> [String: String] {
        let reader = FileReader(root: nil)
        var inlined: [String: String] = [:]
        for image in images {
            guard case .success(let bytes) = reader.bytes(of: image.path, limit: limit) else {
                continue
            }
            let data = Data(bytes).base64EncodedString()
            inlined[image.inside] = "data:\(type(of: image.inside));base64,\(data)"
        }
        return inlined
    }

    private static func type(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "png": "image/png"
        case "gif": "image/gif"
        case "webp": "image/webp"
        case "svg": "image/svg+xml"
        default: "image/jpeg"
        }
    }
}
