import Foundation
import Testing

@Suite("vigie publish")
struct PublishCommandTests {
    @Test("says what it published, then that there is nothing to publish")
    func tells() throws {
        let command = try Command()
        let first = try command.run("publish", "--date", "2026-01-01", "--quiet")
        #expect(first.status == 0)
        let second = try command.run("publish", "--date", "2026-01-02")
        #expect(second.status == 0)
        #expect(second.output.contains("nothing to publish"))
        try command.put("---\ntitle: About\n---\n\nOther words.\n", at: "content/pages/about.md")
        #expect(try command.run("check", "--strict").status == 1)
        #expect(try command.run("publish", "--date", "2026-01-03").status == 64)
        let third = try command.run(
            "publish", "page:about", "--date", "2026-01-03", "--note-en", "W", "--note-fr", "M")
        #expect(third.status == 0)
        #expect(third.output.contains("page:about: version 2\n"))
    }

    @Test(
        "refuses what it does not know", arguments: [["case:"], ["--date", "2026"], ["--drafts"]])
    func usage(arguments: [String]) throws {
        let command = try Command()
        let line = "{vigie} publish " + arguments.joined(separator: " ")
        #expect(try command.run(shell: line).status == 64)
        #expect(!command.has("content/ledger"))
    }

    @Test(
        "killed at any moment leaves the old ledger or the new one",
        arguments: [30, 80, 120, 160, 200, 250, 320, 400])
    func killed(after milliseconds: Int) throws {
        let command = try Command()
        for number in 0..<30 {
            try command.put(
                "---\ntitle: {en: P, fr: P}\n---\n\nWords.\n", at: "content/pages/page-\(number).md"
            )
        }
        #expect(try command.run("publish", "--date", "2026-01-01").status == 0)
        for number in 0..<30 {
            try command.put(
                "---\ntitle: {en: P, fr: P}\n---\n\nOther.\n", at: "content/pages/page-\(number).md"
            )
        }
        _ = try command.run(
            "publish", "--date", "2026-01-02", "--note-en", "W", "--note-fr", "M",
            sending: SIGKILL, after: .milliseconds(milliseconds))
        let check = try command.run("check", "--format", "json")
        #expect(check.status == 0)
        let value =
            try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any]
        let summary = value?["summary"] as? [String: Any]
        let unpublished = summary?["unpublished"] as? Int
        #expect(unpublished == 0 || unpublished == 30)
        let end = try command.run(
            "publish", "--date", "2026-01-02", "--note-en", "W", "--note-fr", "M")
        #expect(end.status == 0)
        #expect(!command.has("content/.ledger-next") && !command.has("content/.ledger-part"))
    }
}
