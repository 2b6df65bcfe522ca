import Testing

@testable import Preview

@Suite("The gate of the preview")
struct GateTests {
    private let gate = Gate(port: 8000)
    private let host = ["host": "127.0.0.1:8000"]

    @Test("lets the pages of this server ask, and nobody else")
    func strangers() {
        #expect(gate.refusal("GET", "/en/", host) == nil)
        #expect(gate.refusal("HEAD", "/en/", ["host": "LocalHost:8000"]) == nil)
        #expect(
            gate.refusal("GET", "/", host.merging(["origin": "http://localhost:8000"]) { $1 })
                == nil)
        #expect(gate.refusal("GET", "/", [:]) == .stranger)
        for other in ["evil.example", "127.0.0.1:8001", "127.0.0.1", "evil.example:8000"] {
            #expect(gate.refusal("GET", "/", ["host": other]) == .stranger)
        }
        for origin in ["http://evil.example", "null", "https://127.0.0.1:8000", ""] {
            #expect(
                gate.refusal("GET", "/", host.merging(["origin": origin]) { $1 }) == .stranger)
        }
    }

    @Test(
        "knows GET and HEAD", arguments: ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get", ""])
    func methods(method: String) {
        #expect(gate.refusal(method, "/", host) == .method)
    }

    @Test(
        "has no way out",
        arguments: [
            "/../etc/passwd", "/%2e%2e/etc/passwd", "/%252e%252e/etc", "/..%2fetc", "/a\\..\\b",
            "/%5c..", "/%00", "/a%0", "/%zz", "etc", "", "/./a", "/%c0%ae%c0%ae/",
        ])
    func paths(path: String) {
        #expect(gate.refusal("GET", path, host) == .address)
    }

    @Test("takes no endless headers")
    func headers() {
        let endless = host.merging(["x": String(repeating: "y", count: 70_000)]) { $1 }
        #expect(gate.refusal("GET", "/", endless) == .tooLarge)
    }

    @Test("reads addresses with letters of any language")
    func letters() {
        #expect(Gate.decoded("/fr/%C3%A9t%C3%A9/") == "/fr/été/")
        #expect(gate.refusal("GET", "/fr/%C3%A9t%C3%A9/", host) == nil)
    }
}
