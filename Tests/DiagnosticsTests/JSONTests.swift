import Foundation
import Testing

@testable import Diagnostics

@Suite("JSON")
struct JSONTests {
    @Test("escapes what must be escaped, and what HTML would see")
    func escapes() throws {
        let text = "\"\\\n\t\r\u{0}\u{7F}</script>é🚨\u{2028}"
        let json = JSON.string(text).text()
        #expect(json.hasPrefix("\"\\\"\\\\\\n\\t\\u000d\\u0000\\u007f\\u003c/script>é🚨"))
        let back = try JSONSerialization.jsonObject(
            with: Data(json.utf8), options: .fragmentsAllowed)
        #expect(back as? String == text)
    }

    @Test("keeps the order of keys")
    func order() {
        let object: JSON = ["b": .int(-1), "a": [.bool(true), .null], "c": [:], "d": []]
        #expect(object.text() == #"{"b":-1,"a":[true,null],"c":{},"d":[]}"#)
    }

    @Test("is indented by two spaces where people read it")
    func indented() {
        let object: JSON = ["a": [.int(1), .int(2)], "b": [:]]
        #expect(
            object.text(.indented) == """
                {
                  "a": [
                    1,
                    2
                  ],
                  "b": {}
                }
                """)
    }
}
