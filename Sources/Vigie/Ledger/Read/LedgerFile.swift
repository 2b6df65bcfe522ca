import Diagnostics
import Observatory

/// One file of the ledger while it is read: its lines, and what is wrong with them.
struct LedgerFile {
    /// The path as the user would type it.
    let path: String
    let lines: [LedgerLine]
    private(set) var diagnostics: [Diagnostic] = []

    /// A file's lines, without empty ones and remarks; none where git left a conflict in it.
    init(_ path: String, _ bytes: [UInt8]) {
        self.path = path
        let source = SourceText.read(bytes, path: path)
        let text = String(decoding: source.product?.bytes ?? [], as: UTF8.self)
        let all = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
            LedgerLine(number: $0.offset + 1, text: $0.element)
        }
        let conflict = all.first(where: \.isConflictMark)
        lines = conflict == nil ? all.filter { !$0.text.isEmpty && $0.text.first != "#" } : []
        diagnostics = source.diagnostics
        if let conflict { note(conflict: conflict) }
    }

    private mutating func note(conflict line: LedgerLine) {
        diagnostics.append(
            Rules.ledgerConflict.breach(
                "two branches published here, and git could not join what they wrote",
                at: line.place(path),
                help: "keep the lines of one branch, and its frozen pages "
                    + "(git checkout --ours -- …); join the entry itself as usual, then run "
                    + "`vigie publish`: the other branch's change becomes the next version"))
    }

    /// Notes a line that is not as it should be.
    mutating func note(_ line: LedgerLine, _ message: String, help: String? = nil) {
        note(line, nil, message, help: help)
    }

    /// Notes a field of a line that is not as it should be.
    mutating func note(
        _ line: LedgerLine, _ field: LedgerLine.Field?, _ message: String, help: String? = nil
    ) {
        diagnostics.append(
            Rules.ledgerLine.breach(
                message, at: line.place(path, field),
                help: help ?? "take the line back as it was: git checkout -- \(path)"))
    }

    /// Notes a line that stands before one that should come first.
    mutating func note(unsorted line: LedgerLine, after earlier: String) {
        diagnostics.append(
            Rules.ledgerOrder.breach(
                "this line belongs before '\(earlier)'", at: line.place(path),
                help: "the ledger's lines are in order, so that branches can be joined: sort them"))
    }

    // MARK: - What fields hold

    /// A line with exactly so many fields after its word; nil, and noted, of another.
    mutating func fields(of line: LedgerLine, _ form: String) -> [LedgerLine.Field]? {
        let due = form.split(separator: " ").count
        let fields = line.fields(atMost: due)
        guard fields.count == due else {
            note(line, "'\(line.word)' is written `\(form)`")
            return nil
        }
        return fields
    }

    mutating func day(_ field: LedgerLine.Field, in line: LedgerLine) -> Day? {
        if let date = PartialDate(iso: String(field.text)), date.day != nil {
            return date.firstDay
        }
        note(line, field, "'\(field.text)' is no day of the calendar")
        return nil
    }

    mutating func digest(_ field: LedgerLine.Field, in line: LedgerLine) -> Digest? {
        if let digest = Digest(hexadecimal: Array(field.text.utf8)) { return digest }
        note(line, field, "'\(field.text.prefix(70))' is no SHA-256 digest of 64 digits")
        return nil
    }

    mutating func language(_ field: LedgerLine.Field, in line: LedgerLine) -> Language? {
        if let language = Language(String(field.text)) { return language }
        note(line, field, "'\(field.text)' is no language code")
        return nil
    }

    mutating func path(_ field: LedgerLine.Field, in line: LedgerLine) -> String? {
        let path = String(field.text)
        if path.hasPrefix("/"), path == "/" || SitePath.isSafe(LedgerFile.inner(path)),
            !path.contains(" ")
        {
            return path
        }
        note(line, field, "'\(path)' is no address of the site: it begins with a slash")
        return nil
    }

    /// A path without the slashes at its ends.
    private static func inner(_ path: String) -> String {
        String(path.hasSuffix("/") ? path.dropFirst().dropLast() : path.dropFirst())
    }
}
