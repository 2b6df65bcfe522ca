import Diagnostics

extension Rules {
    static let ledger = [
        ledgerLine, ledgerOrder, ledgerConflict, frozenPage, addressLost, unpublishedChange,
        interruptedPublication,
    ]

    private static let digest = String(repeating: "0", count: 64)

    static let ledgerLine = Rule(
        "ledger-line", .error,
        why: "The ledger says what was published, and is written by the tool only: a line that "
            + "cannot be read is a promise that cannot be kept.",
        accepts: [Rule.Example("ledger/addresses.txt", "address /en/\naddress /fr/\n")],
        rejects: [
            Rule.Example("ledger/addresses.txt", "address /en/\n↓adress /fr/\n"),
            Rule.Example("ledger/addresses.txt", "address ↓en/\n"),
            Rule.Example("ledger/cases/example.txt", "version ↓one 2026-09-14\n"),
            Rule.Example("ledger/cases/example.txt", "version 1 ↓2026-02-30\n"),
            Rule.Example("ledger/cases/example.txt", "version 1 2026-09-14\ncontent ↓0123\n"),
            Rule.Example("ledger/cases/example.txt", "↓version 1 2026-09-14\ncontent \(digest)\n"),
            Rule.Example("ledger/standings/utopia.txt", "norm help 2026-09-14 ↓fine\n"),
            Rule.Example("ledger/method.txt", "↓method 1\n"),
        ])

    static let ledgerOrder = Rule(
        "ledger-order", .error,
        why: "Lines in order let git join the ledgers of two branches.",
        rejects: [
            Rule.Example("ledger/addresses.txt", "address /fr/\n↓address /en/\n"),
            Rule.Example(
                "ledger/standings/utopia.txt",
                "norm no-theft 2026-09-14 no-breach-counted\n↓norm help 2026-09-14 no-finding\n"),
        ])

    static let ledgerConflict = Rule(
        "ledger-conflict", .error,
        why: "Two branches that publish the same entry both make its next version; only one can.",
        rejects: [
            Rule.Example(
                "ledger/addresses.txt",
                "address /en/\n↓<<<<<<< HEAD\naddress /en/a/\n=======\naddress /en/b/\n>>>>>>> b\n")
        ])

    static let frozenPage = Rule(
        "frozen-page", .error,
        why: "A frozen page is what readers have cited: it stays as it was, to the byte.")

    static let addressLost = Rule(
        "address-lost", .error,
        why: "An address that was ever published answers for ever: someone has cited it.")

    static let unpublishedChange = Rule(
        "unpublished-change", .warning,
        why: "What readers see and what they can cite should be the same: a change is published as "
            + "a version.")

    static let interruptedPublication = Rule(
        "interrupted-publication", .warning,
        why: "A publication that was interrupted counts, but its files are not yet where git "
            + "looks for them.")
}
