import Markup
import Testing

@Suite struct RawHTMLTests {
    @Test(arguments: [
        ("<div>\nx\n</div>", ["1:1+5"]), ("x\n\n  <script>alert(1)</script>", ["3:3+25"]),
        ("é <b>x</b>", ["1:3+3", "1:7+4"]), ("<!-- x -->", ["1:1+10"]),
        ("x <!-- y -->", ["1:3+10"]),
        ("x <?php ?>", ["1:3+8"]), ("x <![CDATA[y]]>", ["1:3+13"]), ("x <!DOCTYPE y>", ["1:3+12"]),
        ("- x\n  y <a\n  href='z'>", ["2:5+2"]), ("|<i>|\n|-|\n", ["1:2+3"]),
        ("![<b>x</b>](y.png)", ["1:3+3", "1:7+4"]), ("> <table>", ["1:3+7"]),
    ])
    func rawHTMLIsAFaultAndNeverWritten(body: String, places: [String]) {
        let page = Page(body)
        #expect(page.report == places.map { "\($0) no-raw-html" })
        for tag in ["<div", "<script", "<b>", "<!", "<?", "<a", "<i>"] {
            #expect(!page.html.contains(tag))
        }
    }

    @Test(arguments: ["`<b>`", "    <b>", "```\n<b>\n```", "\\<b>", "&lt;b>", "1 < 2 > 1", "a<b"])
    func htmlInCodeIsText(body: String) {
        #expect(Page(body).report == [])
        #expect(Page(body).html.contains("&lt;"))
    }

    @Test(arguments: ["```\"><b>\nx\n```", "``` a&quot;><b>\nx\n```"])
    func whatFollowsAFenceIsEscaped(body: String) {
        #expect(!Page(body).html.contains("<b>"))
        #expect(Page(body).html.contains("&quot;"))
    }
}
