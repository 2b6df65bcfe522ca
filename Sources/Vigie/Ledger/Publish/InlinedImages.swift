internal import Foundation
import Observatory

/// The images of bodies as `data:` addresses, so that a frozen page holds them itself.
enum InlinedImages {
    /// The addresses by folder and name.
    static func of(_ images: [ContentImage]) -> [String: String] {
        var inlined: [String: String] = [:]
        for image in images {
            let data = Data(image.bytes).base64EncodedString()
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
