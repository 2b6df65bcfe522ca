import Diagnostics
import Foundation
import Testing

@testable import Vigie

/// What an editor is told of honest mistakes: the specific word first, the way out last.
@Suite("Mistakes of editors")
struct MistakesTests {
    static let entry = """
        ---
        title: Example
        began: 2018
        types: [theft]
        sources:
          - {id: one, publisher: P, title: T, url: "https://example.org/"}
        attributions:
          - by: utopia
            to: acme
            date: 2018-05
            basis: political
            source: one
        ---

        So it is said.[^one]
        """

    private func told(_ path: String, _ text: String) async throws -> [String] {
        let site = try SpecimenSite()
        defer { site.remove() }
        try site.write(path, Data(text.utf8))
        let own = try await site.check().diagnostics.filter { breach in
            breach.severity != .note && breach.location.path.hasSuffix(path)
        }
        return own.map { "\($0.message) | \($0.help ?? "")" }
    }

    @Test("The sound entry is sound")
    func sound() async throws {
        #expect(try await told("cases/example.md", MistakesTests.entry) == [])
    }

    @Test(
        "One mistake gets one message",
        arguments: [
            (
                "began: 2018", "began: 04/03/2018",
                "'04/03/2018' is no date (began) | "
                    + "write 2018-03-04 or 2018-04-03: the year, the month, the day"
            ),
            (
                "began: 2018", "began: 14 mars 2018",
                "'14 mars 2018' is no date (began) | "
                    + "write 2018-03-14: the year, the month, the day"
            ),
            (
                "began: 2018", "began: 2018-02-30",
                "'2018-02-30' is no date of the calendar (began) | "
                    + "correct the month or the day, or write as much as is known: 2017-05, 2017"
            ),
            (
                "by: utopia", "by: Utopia",
                "'Utopia' is no slug (by) | write `utopia`: "
                    + "lower-case letters without accents, digits and single hyphens, at most 80"
            ),
            (
                "to: acme", "to: actor:acme",
                "'actor:acme' is no slug (to) | write `acme`: the key says already what it is"
            ),
            (
                "title: Example", "titre: Example",
                "'titre' is no key of a case | did you mean 'title'?"
            ),
            (
                "    date: 2018-05", "    le: 2018-05",
                "'le' is no key of an attribution | did you mean 'date'?"
            ),
            (
                "title: Example", "title: #1",
                "'title' says nothing | write `title: …`; "
                    + "a text that begins with `#`, between quotes"
            ),
            (
                "basis: political", "basis: Political",
                "'Political' is none of the choices (basis) | did you mean 'political'?"
            ),
            (
                "types: [theft]", "types: [theft; leak]",
                "'theft; leak' is none of the choices (types) | "
                    + "write each by itself, between commas where the key takes several: "
                    + "`[theft, leak]`"
            ),
            (
                "types: [theft]", "types: theft",
                "'types' is a text; it should be a list | "
                    + "write `types: [theft]`, with a comma between items"
            ),
            (
                "title: Example", "title: Example\nlang: French",
                "'French' is no language code (lang) | write `fr`"
            ),
            (
                "\"https://example.org/\"", "www.example.org/a",
                "'www.example.org/a' is no web address (url) | write https://www.example.org/a"
            ),
            (
                "\"https://example.org/\"", "“https://example.org/a”",
                "'“https://example.org/a”' is no web address (url) | write https://example.org/a"
            ),
            (
                "\"https://example.org/\"", "\"https://example.org/a b\"",
                "'https://example.org/a b' is no web address (url) | "
                    + "write https://example.org/a%20b"
            ),
            (
                "{id: one", "{id: One",
                "'One' is no id (id) | write `one`: "
                    + "lower-case letters without accents, digits and single hyphens, at most 80"
            ),
            (
                "source: one", "source: two",
                "'two' is no source of this entry | "
                    + "list it under `sources` with `id: two`, or name one that is there"
            ),
            (
                "[^one]", "[^two]",
                "'two' is no source of this entry | "
                    + "list it under `sources` with `id: two`, or cite one that is there"
            ),
            ("[^one]", "[^One]", "'One' is no source of this entry | did you mean '[^one]'?"),
            (
                "---\n\nSo", "----\n\nSo",
                "'----' is not the line `---` | write three hyphens and nothing else: `---`"
            ),
            (
                "---\n\nSo", "\nSo",
                "the line `---` below these facts is missing | "
                    + "add a line `---` between the facts and the text"
            ),
            (
                "---\ntitle", "—\ntitle",
                "'—' is not the line `---` | write three hyphens and nothing else: `---`"
            ),
            (
                "---\ntitle", "\n---\ntitle",
                "the first line is empty | "
                    + "delete what stands above `---`: the file begins with it"
            ),
            (
                "So it", "![A map](https://example.org/a.png) It",
                "'https://example.org/a.png' is not the name of a file beside the entry | "
                    + "put the image into the entry's folder and write its name alone, "
                    + "such as map.png"
            ),
            (
                "So it", "[A](cases:example) it",
                "'cases:' is no kind of entry, nor how an address begins | did you mean 'case:'?"
            ),
        ])
    func oneMessage(written: String, mistake: String, message: String) async throws {
        let text = MistakesTests.entry.replacingOccurrences(of: written, with: mistake)
        #expect(text != MistakesTests.entry)
        #expect(try await told("cases/example.md", text) == [message])
    }

    @Test("What a key says is told where it is missing, and keys of its own where a list is due")
    func requiredParts() async throws {
        let bare = MistakesTests.entry.replacingOccurrences(of: "    source: one\n", with: "")
        #expect(
            try await told("cases/example.md", bare) == [
                "'source' is missing from an attribution | "
                    + "add `source: …`: the id of one of the entry's sources, or a list"
            ])
        let flat = MistakesTests.entry.replacingOccurrences(of: "  - by:", with: "    by:")
        #expect(
            try await told("cases/example.md", flat) == [
                "'attributions' is a set of keys; it should be a list | "
                    + "begin each item with a hyphen and a space: `- by: …`"
            ])
    }

    @Test("A source that is wrong is told once, not where it is cited")
    func wrongSource() async throws {
        let text = MistakesTests.entry.replacingOccurrences(of: "publisher: P, ", with: "")
        #expect(
            try await told("cases/example.md", text) == [
                "'publisher' is missing from a source | add `publisher: …`: who published it"
            ])
    }

    @Test("An entry is found by the beginning of its slug, or by its title in any language")
    func meantEntries() async throws {
        for written in ["utopie", "utop-ia"] {
            let text = MistakesTests.entry.replacingOccurrences(of: "utopia", with: written)
            #expect(
                try await told("cases/example.md", text) == [
                    "'\(written)' is no actor of the record | did you mean 'utopia'?"
                ])
        }
        let norm = MistakesTests.entry.replacingOccurrences(
            of: "basis: political", with: "basis: political\n    norms: [theft]")
        #expect(
            try await told("cases/example.md", norm) == [
                "'theft' is no norm of the record | did you mean 'no-theft'?"
            ])
    }

    @Test("A name that is no slug is told how the file is to be called")
    func fileName() async throws {
        #expect(
            try await told("cases/Port d’été.md", MistakesTests.entry) == [
                "'Port d’été' is no slug | rename the file: write `port-d-ete`: "
                    + "lower-case letters without accents, digits and single hyphens, at most 80"
            ])
    }
}
