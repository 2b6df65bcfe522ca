/// Bytes of UTF-8 that someone else owns, valid while the owner's call lasts.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    /// The bytes of a range, without a copy.
    func part(_ range: Range<Int>) -> Bytes { Bytes(rebasing: self[range]) }
}
