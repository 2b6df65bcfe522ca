import Observatory

extension LedgerFile {
    /// Reads `address /en/cases/`; addresses come in the order of bytes, each once.
    mutating func readAddress(_ line: LedgerLine, into addresses: inout [RecordedAddress]) {
        guard let fields = fields(of: line, "address PATH"), let path = path(fields[1], in: line)
        else { return }
        if let last = addresses.last, !last.path.utf8.lexicographicallyPrecedes(path.utf8) {
            if last.path == path {
                note(line, fields[1], "'\(path)' is recorded twice", help: "delete this line")
            } else {
                note(unsorted: line, after: last.path)
            }
        }
        addresses.append(RecordedAddress(path: path, line: line.number))
    }

    /// Reads `note en What changed.`; a language that comes again begins the next note.
    mutating func readNote(_ line: LedgerLine, into notes: inout [Text]) {
        guard let fields = fields(of: line, "note LANGUAGE WORDS"),
            let language = language(fields[1], in: line)
        else { return }
        let wording = Text.Wording(String(fields[2].text), in: language)
        if let last = notes.indices.last, !notes[last].exists(in: language) {
            notes[last].add(wording)
        } else {
            notes.append(Text([wording]))
        }
    }

    /// A file that holds addresses only.
    mutating func addresses() -> [RecordedAddress] {
        var addresses: [RecordedAddress] = []
        for line in lines {
            switch line.word {
            case "address": readAddress(line, into: &addresses)
            default: note(unknown: line, among: ["address"])
            }
        }
        return addresses
    }

    mutating func note(unknown line: LedgerLine, among words: [String]) {
        note(
            line, line.fields().first,
            "'\(line.word.prefix(40))' is no word of the ledger here: "
                + words.joined(separator: ", "))
    }
}
