import FlyingFox
import Foundation
import Vigie

/// Answers requests: pages of the site with the script that listens, and what that script asks for.
struct PreviewHandler: HTTPHandler {
    let showcase: Showcase
    let gate: Gate

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        var headers: [String: String] = [:]
        for (name, value) in request.headers { headers[name.rawValue.lowercased()] = value }
        let sent = request.target.path()
        if let refusal = gate.refusal(request.method.rawValue, sent, headers) {
            return Answer.refusal(refusal)
        }
        let path = Gate.decoded(sent) ?? "/"
        let isHead = request.method == HTTPMethod("HEAD")
        if let backstage = Backstage(path: path) {
            return await answer(backstage, request, isHead: isHead)
        }
        return await answer(path, isHead: isHead)
    }

    private func answer(_ path: String, isHead: Bool) async -> HTTPResponse {
        let exhibit = await showcase.exhibit(at: path)
        guard exhibit.isOpen else { return Answer.closed(isHead: isHead) }
        if let file = exhibit.file { return Answer.page(file, .ok, isHead: isHead) }
        if !path.hasSuffix("/"), await showcase.exhibit(at: path + "/").file != nil {
            return Answer.moved(to: path + "/")
        }
        guard let missing = exhibit.missing else {
            return Answer.text("There is no such page.\n", .notFound, isHead: isHead)
        }
        return Answer.page(missing, .notFound, isHead: isHead)
    }

    private func answer(
        _ backstage: Backstage, _ request: HTTPRequest, isHead: Bool
    ) async -> HTTPResponse {
        switch backstage {
        case .script: return Answer.body(Overlay.script, type: "js", isHead: isHead)
        case .style: return Answer.body(Overlay.style, type: "css", isHead: isHead)
        case .problems:
            return Answer.body(await showcase.report, type: "json", isHead: isHead)
        case .events:
            func item(_ name: String) -> String {
                request.query.first { $0.name == name }?.value ?? ""
            }
            let path = item("path")
            let stream = await showcase.welcome(
                path.hasPrefix("/") ? path : "/", seen: item("seen"))
            return Answer.events(stream)
        }
    }
}
