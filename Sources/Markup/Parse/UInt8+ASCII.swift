extension UInt8 {
    /// One of `a` to `z` and `A` to `Z`.
    var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
    /// One of `0` to `9`.
    var isASCIIDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    /// Continues a scalar of UTF-8 begun before.
    var isContinuation: Bool { self & 0xC0 == 0x80 }
}
