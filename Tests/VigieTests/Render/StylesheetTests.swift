import Testing

@testable import Vigie

@Suite("The stylesheet as it is sent")
struct StylesheetTests {
    private func squeezed(_ text: String) -> String {
        String(decoding: Stylesheet.squeezed(Array(text.utf8)), as: UTF8.self)
    }

    @Test(
        "says the same in fewer bytes",
        arguments: [
            ("/* one */\na { color : red; }\n", "a{color :red}"),
            (
                "a, b > c {\n  margin: 0 auto;\n  padding: 1px\n}",
                "a,b>c{margin:0 auto;padding:1px}"
            ),
            (".a :is(.b, .c) { x: y }", ".a :is(.b,.c){x:y}"),
            (
                "@media (min-width: 40rem) { a { b: calc(1px + 2px) } }",
                "@media (min-width:40rem){a{b:calc(1px + 2px)}}"
            ),
            ("a/**/b { c: d }", "a b{c:d}"),
            (
                "a::before { content: \" ·  ; /* */ \\\" \"; }",
                "a::before{content:\" ·  ; /* */ \\\" \"}"
            ),
            ("a { b: \"open", "a{b:\"open"), ("/* open", ""), ("", ""),
        ])
    func squeezes(sheet: String, expected: String) {
        #expect(squeezed(sheet) == expected)
    }
}
