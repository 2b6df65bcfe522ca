import Observatory

extension LedgerFile {
    /// The file of an actor's standings.
    mutating func standings() -> StandingLog {
        var log = StandingLog()
        var norm: Slug?
        for line in lines {
            switch line.word {
            case "address": readAddress(line, into: &log.folders)
            case "norm":
                let next = readNorm(line, into: &log)
                if let next, let norm, !(norm < next) { note(unsorted: line, after: norm.text) }
                norm = next
            case "then":
                if let norm { readNext(line, of: norm, into: &log) }
            default: note(unknown: line, among: ["address", "norm", "then"])
            }
        }
        return log
    }

    private mutating func readNorm(_ line: LedgerLine, into log: inout StandingLog) -> Slug? {
        guard let fields = fields(of: line, "norm SLUG DATE STANDING"),
            let date = day(fields[2], in: line), let standing = standing(fields[3], in: line)
        else { return nil }
        guard let slug = Slug(String(fields[1].text)) else {
            note(line, fields[1], "'\(fields[1].text)' is no slug")
            return nil
        }
        log.norms[slug] = [RecordedStanding(date: date, standing: standing.value)]
        log.lines[slug] = line.number
        return slug
    }

    private mutating func readNext(
        _ line: LedgerLine, of norm: Slug, into log: inout StandingLog
    ) {
        let fields = line.fields()
        guard fields.count >= 3 else {
            return note(line, "'then' is written `then DATE STANDING CAUSES…`")
        }
        guard let date = day(fields[1], in: line), let standing = standing(fields[2], in: line)
        else { return }
        if let last = log.norms[norm]?.last, date < last.date {
            note(unsorted: line, after: "\(last.date)")
        }
        var causes: [RecordedStanding.Cause] = []
        for field in fields.dropFirst(3) {
            if let cause = RecordedStanding.Cause(field.text) {
                causes.append(cause)
            } else {
                note(line, field, "'\(field.text)' names no entry, such as case:wannacry-2017")
            }
        }
        log.norms[norm]?.append(
            RecordedStanding(date: date, standing: standing.value, causes: causes))
    }

    /// A standing, or that nothing is said any more.
    private struct Word {
        let value: Standing?
    }

    private mutating func standing(_ field: LedgerLine.Field, in line: LedgerLine) -> Word? {
        if field.text == "none" { return Word(value: nil) }
        if let standing = Standing(rawValue: String(field.text)) { return Word(value: standing) }
        note(line, field, "'\(field.text)' is no standing of the method")
        return nil
    }

    /// The file of the method's versions.
    mutating func method() -> [MethodVersion] {
        var versions: [MethodVersion] = []
        for line in lines {
            switch line.word {
            case "method":
                guard let fields = fields(of: line, "method VERSION DATE"),
                    let date = day(fields[2], in: line)
                else { continue }
                if let last = versions.last, date < last.date {
                    note(unsorted: line, after: last.name)
                }
                versions.append(MethodVersion(name: String(fields[1].text), date: date))
            case "note":
                if let last = versions.indices.last { readNote(line, into: &versions[last].notes) }
            default: note(unknown: line, among: ["method", "note"])
            }
        }
        return versions
    }
}
