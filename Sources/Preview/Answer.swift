import FlyingFox
import Foundation
import Vigie

/// The answers of the preview, none of which may be kept or read by another site.
enum Answer {
    private static func headers(_ type: String) -> HTTPHeaders {
        var headers = HTTPHeaders()
        headers[.contentType] = type
        headers[.cacheControl] = "no-store"
        headers[.connection] = "close"
        headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
        headers[HTTPHeader("Cross-Origin-Resource-Policy")] = "same-origin"
        return headers
    }

    /// A file of the site; a page gets the script that listens.
    static func page(_ file: PlannedFile, _ status: HTTPStatusCode, isHead: Bool) -> HTTPResponse {
        var bytes: [UInt8] = []
        file.render(&bytes)
        let isPage = file.path.hasSuffix(".html")
        return whole(
            isPage ? Sighting.page(bytes) : bytes, PagePath.type(of: file.path), status,
            isHead: isHead)
    }

    /// Something of the preview's own.
    static func body(_ text: String, type: String, isHead: Bool) -> HTTPResponse {
        whole(Array(text.utf8), PagePath.type(of: "." + type), .ok, isHead: isHead)
    }

    static func text(_ words: String, _ status: HTTPStatusCode, isHead: Bool) -> HTTPResponse {
        whole(Array(words.utf8), PagePath.type(of: ".txt"), status, isHead: isHead)
    }

    /// There was no sound proof yet: a page that shows what is wrong, and waits.
    static func closed(isHead: Bool) -> HTTPResponse {
        let page = Sighting.page(Array(Overlay.waitingPage.utf8))
        return whole(page, PagePath.type(of: ".html"), .serviceUnavailable, isHead: isHead)
    }

    static func moved(to path: String) -> HTTPResponse {
        var headers = headers(PagePath.type(of: ".txt"))
        headers[.location] =
            path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "/"
        return HTTPResponse(statusCode: .temporaryRedirect, headers: headers)
    }

    static func refusal(_ refusal: Gate.Refusal) -> HTTPResponse {
        switch refusal {
        case .method:
            var answer = text("GET and HEAD only.\n", .methodNotAllowed, isHead: false)
            answer.headers[HTTPHeader("Allow")] = "GET, HEAD"
            return answer
        case .stranger: return text("This is no page for you.\n", .forbidden, isHead: false)
        case .address: return text("This is no address.\n", .badRequest, isHead: false)
        case .tooLarge:
            return text("Too much.\n", .requestHeaderFieldsTooLarge, isHead: false)
        }
    }

    /// Events for as long as the page is open.
    static func events(_ stream: AsyncStream<String>) -> HTTPResponse {
        HTTPResponse(
            statusCode: .ok, headers: headers("text/event-stream"),
            body: HTTPBodySequence(from: EventBytes(stream: stream)))
    }

    private static func whole(
        _ bytes: [UInt8], _ type: String, _ status: HTTPStatusCode, isHead: Bool
    ) -> HTTPResponse {
        var headers = headers(type)
        guard isHead else {
            return HTTPResponse(statusCode: status, headers: headers, body: Data(bytes))
        }
        headers[.contentLength] = String(bytes.count)
        return HTTPResponse(statusCode: status, headers: headers)
    }
}
