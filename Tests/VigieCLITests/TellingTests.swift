import Observatory
import Diagnostics
import Testing
import Vigie

@testable import VigieCLI

@Suite("Numbers are told")
struct TellingTests {
    @Test(
        "with commas",
        arguments: [
            0: "0", 999: "999", 1_000: "1,000", 20_597: "20,597",
            1_234_567: "1,234,567", -1_000: "-1,000",
        ])
    func grouped(number: Int, text: String) {
        #expect(number.grouped == text)
    }

    @Test(
        "in seconds or thousandths",
        arguments: [
            0: "0 ms", 999: "999 ms", 1_000: "1.00 s",
            61_239: "61.23 s",
        ])
    func times(milliseconds: Int, text: String) {
        #expect(Duration.milliseconds(milliseconds).told == text)
    }
}

@Suite("An account")
struct AccountTests {
    private let account = Account(
        diagnostics: [
            Diagnostic(
                .warning, rule: "r", "m", at: Location(path: "é.md", line: 2, column: 3, length: 4),
                help: "h", notes: [.init("n", at: Location(path: "b.md"))])
        ],
        entries: [Account.EntryCount(.commitment, in: .french, 12)])

    @Test("is kept as text and read again")
    func roundTrip() {
        #expect(Account(stored: account.stored) == account)
        #expect(account.stored == account.stored)
    }

    @Test(
        "of anything else is none",
        arguments: ["", "{}", "[]", "{\"diagnostics\":[],\"entries\":[[\"x\",\"fr\",\"1\"]]}"])
    func garbled(text: String) {
        #expect(Account(stored: text) == nil)
    }
}
