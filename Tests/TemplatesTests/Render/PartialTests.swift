import Templates
import Testing

@Suite struct PartialTests {
    @Test func aPartialSeesWhatItsPlaceSees() {
        let specimen = Specimen(
            "{{#claims}}{{> parts/claim}}{{/claims}}",
            ["parts/claim.mustache": "{{by}} on {{title}};\n"])
        let view = CaseView(title: "T", claims: [ClaimView(by: "a"), ClaimView(by: "b")])
        #expect(specimen.problems == [])
        #expect(specimen.drawn(view) == "a on T;b on T;")
    }

    @Test func aPartialMayStandInAnAttribute() {
        let specimen = Specimen("<a href=\"{{> url}}\">", ["url.mustache": "/en/{{title}}/\n"])
        #expect(specimen.problems == [])
        #expect(specimen.drawn(CaseView(title: "x\"y")) == "<a href=\"/en/x&quot;y/\">")
    }
}
