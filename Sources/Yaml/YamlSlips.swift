/// Finds the line at fault where libyaml could not go on: it tells where it stopped, which is often
/// the line below, and in words that only its authors use.
struct YamlSlips {
    private let lines: [YamlLine]

    /// - Parameter bytes: The document; valid UTF-8.
    init(_ bytes: some Collection<UInt8>) {
        lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { YamlLine($0) }
    }

    /// The slip and its line, from 0; nil where no usual one is seen.
    ///
    /// - Parameters:
    ///   - start: The line at which libyaml began what it could not finish.
    ///   - end: The line at which it stopped.
    func slip(from start: Int, to end: Int) -> (slip: YamlSlip, line: Int)? {
        let last = min(end, lines.count - 1)
        guard last >= 0 else { return nil }
        for line in 0...last {
            if let slip = unclosed(line) { return (slip, line) }
        }
        for line in [last, above(last), min(start, last)] {
            if let line, let slip = lines[line].slip { return (slip, line) }
        }
        return misplaced(last).map { ($0, last) }
    }

    /// The line above that says something.
    private func above(_ line: Int) -> Int? {
        lines[..<line].lastIndex { !$0.isIdle }
    }

    /// A quote or a bracket that opens on a line, where the next one already begins another key.
    private func unclosed(_ number: Int) -> YamlSlip? {
        let line = lines[number]
        guard !line.isIdle, line.valueStart < line.scalars.count else { return nil }
        let next = lines[(number + 1)...].first { !$0.isIdle }
        guard next.map({ $0.colon != nil && $0.start <= line.start }) ?? true else { return nil }
        switch line.scalars[line.valueStart] {
        case "\"", "'":
            guard QuoteScan.end(in: line.scalars, from: line.valueStart) == nil else { return nil }
            return open(line, as: line.value + String(line.scalars[line.valueStart]), "quote")
        case "[", "{":
            var scan = BracketScan(line.scalars, from: line.valueStart)
            guard case .open(let closing) = scan.run() else { return nil }
            return open(line, as: line.value + closing, "bracket")
        default: return nil
        }
    }

    private func open(_ line: YamlLine, as value: String, _ sign: String) -> YamlSlip {
        YamlSlip(
            message: "the \(sign) that opens here is not closed",
            help: "close it where the text ends: `\(line.written(value).short)`",
            columns: line.valueStart..<line.valueStart + 1)
    }

    /// A key or an item that begins in a column of its own.
    private func misplaced(_ number: Int) -> YamlSlip? {
        let line = lines[number]
        guard !line.isIdle, let above = above(number), lines[above].start != line.start,
            let first = line.text(line.start..<line.scalars.count).split(separator: " ").first
        else { return nil }
        let word = line.colon == nil ? String(first) : line.key
        return YamlSlip(
            message: "'\(word)' begins in column \(line.start + 1), "
                + "the line above in column \(lines[above].start + 1)",
            help: "begin what belongs together in the same column, with spaces",
            columns: line.start..<line.start + word.unicodeScalars.count)
    }
}
