import Diagnostics
import Observatory
import Vigie

extension Published {
    /// For people: a line a version, then what else the ledger has now.
    var told: String {
        guard !isNothing else { return "nothing to publish: the ledger has it all\n" }
        var text = versions.map { version in
            "\(version.id): version \(version.number)"
                + (version.isCorrection ? ", a correction\n" : "\n")
        }.joined()
        if let method { text += "method: version \(method)\n" }
        text += "\(Published.count(versions.count, "version")), "
        text += "\(Published.count(addresses, "new address", "new addresses")), "
        text += "\(Published.count(standings, "standing")) changed, "
        return text + "\(bytes >> 10) KiB added to the ledger\n"
    }

    /// For programs.
    var members: [JSON.Member] {
        [
            JSON.Member(
                "versions",
                .array(
                    versions.map { version in
                        .object([
                            JSON.Member("entry", .string(version.id.description)),
                            JSON.Member("number", .int(version.number)),
                            JSON.Member("correction", .bool(version.isCorrection)),
                        ])
                    })),
            JSON.Member("newAddresses", .int(addresses)),
            JSON.Member("changedStandings", .int(standings)),
        ]
    }

    private static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(number.grouped) \(number == 1 ? one : many ?? one + "s")"
    }
}
