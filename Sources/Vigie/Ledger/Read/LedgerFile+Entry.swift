import Observatory

extension LedgerFile {
    /// The file of an entry: addresses, then versions in the order of their numbers.
    mutating func entry(_ id: EntryID) -> PublishedEntry {
        var entry = PublishedEntry(id: id)
        var open: VersionLines?
        for line in lines {
            switch line.word {
            case "address": readAddress(line, into: &entry.addresses)
            case "version":
                close(open, in: &entry)
                open = version(line)
            case "content":
                if let fields = fields(of: line, "content SHA-256") {
                    open?.content = digest(fields[1], in: line)
                }
            case "page": if let page = page(line) { open?.pages.append(page) }
            case "facts": if let facts = facts(line) { open?.facts = facts }
            case "note":
                var notes = open?.notes ?? []
                readNote(line, into: &notes)
                open?.notes = notes
            default:
                note(
                    unknown: line,
                    among: ["address", "version", "content", "page", "facts", "note"])
            }
        }
        close(open, in: &entry)
        return entry
    }

    /// The lines of a version while they are read.
    private struct VersionLines {
        let line: LedgerLine
        let number: Int
        let date: Day
        let isCorrection: Bool
        var content: Digest?
        var pages: [PublishedVersion.Page] = []
        var facts: PublishedVersion.Facts?
        var notes: [Text] = []
    }

    private mutating func version(_ line: LedgerLine) -> VersionLines? {
        let fields = line.fields()
        guard (3...4).contains(fields.count), fields.count == 3 || fields[3].text == "correction"
        else {
            note(
                line,
                "'version' is written `version NUMBER DATE` or `version NUMBER DATE correction`")
            return nil
        }
        guard let number = Int(fields[1].text), number > 0 else {
            note(line, fields[1], "'\(fields[1].text)' is no version's number")
            return nil
        }
        guard let date = day(fields[2], in: line) else { return nil }
        return VersionLines(
            line: line, number: number, date: date, isCorrection: fields.count == 4)
    }

    private mutating func page(_ line: LedgerLine) -> PublishedVersion.Page? {
        guard let fields = fields(of: line, "page LANGUAGE PATH SHA-256"),
            let language = language(fields[1], in: line), let address = path(fields[2], in: line),
            let digest = digest(fields[3], in: line)
        else { return nil }
        return PublishedVersion.Page(
            language: language, address: address, digest: digest, line: line.number)
    }

    private mutating func facts(_ line: LedgerLine) -> PublishedVersion.Facts? {
        guard let fields = fields(of: line, "facts SHA-256"),
            let digest = digest(fields[1], in: line)
        else { return nil }
        return PublishedVersion.Facts(digest: digest, line: line.number)
    }

    private mutating func close(_ open: VersionLines?, in entry: inout PublishedEntry) {
        guard let open else { return }
        if let last = entry.versions.last, open.number <= last.number {
            return note(unsorted: open.line, after: "version \(last.number)")
        }
        if let last = entry.versions.last, open.number > last.number + 1 {
            note(
                open.line,
                "version \(last.number + 1) is missing: after \(last.number) comes "
                    + "\(open.number)")
        }
        if let last = entry.versions.last, open.date < last.date {
            note(open.line, "version \(open.number) is older than version \(last.number)")
        }
        guard let content = open.content, !open.pages.isEmpty else {
            return note(
                open.line,
                "version \(open.number) lacks its "
                    + (open.content == nil ? "`content` line" : "`page` lines"))
        }
        entry.versions.append(
            PublishedVersion(
                number: open.number, date: open.date, isCorrection: open.isCorrection,
                content: content, pages: open.pages, facts: open.facts, notes: open.notes,
                line: open.line.number))
    }
}
