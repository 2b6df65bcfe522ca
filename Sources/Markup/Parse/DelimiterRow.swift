/// The row of a table that makes it one, such as `|---|:-:|`, read byte by byte.
struct DelimiterRow {
    private var bars = 0
    private var startsWithBar = false
    private var last: UInt8 = 0
    private var hasDash = false
    private var hasColon = false

    /// The columns of what was read; 0 where it is no delimiter row (a line of dashes is a rule).
    var columns: Int {
        guard hasDash, bars > 0 || hasColon else { return 0 }
        let ends = (startsWithBar ? 1 : 0) + (last == UInt8(ascii: "|") ? 1 : 0)
        return max(1, bars + 1 - ends)
    }

    /// Takes in a byte; false where no delimiter row has it.
    mutating func take(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "|"):
            if last == 0 { startsWithBar = true }
            bars += 1
        case UInt8(ascii: "-"): hasDash = true
        case UInt8(ascii: ":"): hasColon = true
        case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0B, 0x0C: return true
        default: return false
        }
        last = byte
        return true
    }
}
