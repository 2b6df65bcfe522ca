private import Crypto

/// A SHA-256 digest.
public struct Digest: Sendable, Hashable {
    /// How many hexadecimal digits it is written with.
    static let digitCount = 64

    private static let digits = Array("0123456789abcdef".utf8)

    private let words: SIMD4<UInt64>

    /// The digest of some bytes.
    public init(of bytes: [UInt8]) {
        var hash = SHA256()
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        words = hash.finalize().withUnsafeBytes { raw in
            SIMD4(raw.bindMemory(to: UInt64.self)).bigEndianWords
        }
    }

    /// The digest that 64 lower-case hexadecimal digits name; nil for anything else.
    init?(hexadecimal digits: some Collection<UInt8>) {
        guard digits.count == Digest.digitCount else { return nil }
        var words = SIMD4<UInt64>()
        for (index, digit) in digits.enumerated() {
            guard let value = Digest.value(ofDigit: digit) else { return nil }
            words[index / 16] = words[index / 16] << 4 | value
        }
        self.words = words
    }

    /// The 64 lower-case hexadecimal digits.
    public var hexadecimal: String {
        var digits: [UInt8] = []
        append(to: &digits)
        return String(decoding: digits, as: UTF8.self)
    }

    /// Appends the hexadecimal digits.
    func append(to bytes: inout [UInt8]) {
        for word in 0..<4 {
            for shift in stride(from: 60, through: 0, by: -4) {
                let value = Int(truncatingIfNeeded: words[word] >> UInt64(shift)) & 0xF
                bytes.append(Digest.digits[value])
            }
        }
    }

    private static func value(ofDigit digit: UInt8) -> UInt64? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
        default: nil
        }
    }
}

extension SIMD4<UInt64> {
    fileprivate var bigEndianWords: Self {
        Self(UInt64(bigEndian: x), UInt64(bigEndian: y), UInt64(bigEndian: z), UInt64(bigEndian: w))
    }
}
