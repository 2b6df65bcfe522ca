import ArgumentParser
import Foundation
import Observatory
import Testing
import Vigie

@testable import VigieCLI

@Suite("The options")
struct OptionsTests {
    @Test("are those of a fresh clone without more")
    func defaults() throws {
        let options = try CommonOptions.parse([]).build
        #expect(options.content == "content")
        #expect(options.templates == "templates")
        #expect(options.output == "site")
        #expect(options.asOf == nil)
        #expect(options.baseURL == nil)
        #expect(options.jobs >= 1)
        #expect(!options.drafts && !options.strict && options.search)
    }

    @Test("reach the library")
    func all() throws {
        let options = try CommonOptions.parse([
            "--content", "c", "--templates", "t", "--output", "o", "--as-of", "2018-12-31",
            "--base-url", "https://example.org/", "--jobs", "7", "--drafts", "--strict",
            "--no-search",
        ]).build
        #expect(
            options
                == BuildOptions(
                    content: "c", templates: "t", output: "o", asOf: Day(2018, 12, 31),
                    baseURL: "https://example.org", jobs: 7, drafts: true, strict: true,
                    search: false))
    }

    @Test(
        "that are wrong end with 64",
        arguments: [
            ["--as-of", "2018-02-30"], ["--as-of", "2018"], ["--as-of", "12/11/2018"],
            ["--jobs", "0"], ["--jobs", "-1"], ["--jobs", "many"], ["--base-url", "example.org"],
            ["--base-url", "ftp://example.org"], ["--base-url", "https://"],
            ["--base-url", "https://a b"], ["--base-url", "https://a?b"], ["--format", "xml"],
            ["--color", "pink"], ["--output", ""], ["--quiet", "--verbose"], ["--unknown"],
            ["stray"],
        ])
    func wrong(arguments: [String]) throws {
        do {
            _ = try CommonOptions.parse(arguments)
            Issue.record("\(arguments) were taken")
        } catch {
            #expect(CommonOptions.exitCode(for: error).rawValue == 64)
        }
    }

    @Test("take colour from the terminal, NO_COLOR and --color")
    func colour() {
        #expect(ColorChoice.auto.isOn(terminal: true, environment: [:]))
        #expect(ColorChoice.auto.isOn(terminal: true, environment: ["NO_COLOR": ""]))
        #expect(!ColorChoice.auto.isOn(terminal: true, environment: ["NO_COLOR": "1"]))
        #expect(!ColorChoice.auto.isOn(terminal: true, environment: ["TERM": "dumb"]))
        #expect(!ColorChoice.auto.isOn(terminal: false, environment: [:]))
        #expect(ColorChoice.always.isOn(terminal: false, environment: ["NO_COLOR": "1"]))
        #expect(!ColorChoice.never.isOn(terminal: true, environment: [:]))
    }

    @Test("take the day of record from SOURCE_DATE_EPOCH, never from the clock")
    func sourceDateEpoch() {
        let day = { SourceDateEpoch.day(environment: $0) }
        #expect(day([:]) == nil)
        #expect(day(["SOURCE_DATE_EPOCH": "1546300799"]) == Day(2018, 12, 31))
        #expect(day(["SOURCE_DATE_EPOCH": "1546300800"]) == Day(2019, 1, 1))
        #expect(day(["SOURCE_DATE_EPOCH": "soon"]) == nil)
        #expect(day(["SOURCE_DATE_EPOCH": String(Int.max)]) == nil)
    }

    @Test(
        "are told with examples first",
        arguments: [BuildCommand.helpMessage(), CheckCommand.helpMessage()])
    func help(text: String) throws {
        let examples = try #require(text.range(of: "EXAMPLES"))
        let usage = try #require(text.range(of: "USAGE"))
        #expect(examples.lowerBound < usage.lowerBound)
        for option in [
            "content", "templates", "output", "as-of", "base-url", "jobs", "drafts",
            "strict", "format", "quiet", "verbose", "color", "no-search",
        ] {
            #expect(text.contains("--\(option)") || text.contains("/--\(option)"))
        }
    }
}
