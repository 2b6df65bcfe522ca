import Diagnostics

extension SourceText {
    /// Takes a file's bytes, or reports at which byte they stop being text.
    init?(_ file: TemplateFile, _ diagnostics: inout [Diagnostic]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let body = file.bytes.starts(with: mark) ? file.bytes.dropFirst(3) : file.bytes[...]
        if let offset = Self.firstInvalidByte(of: body) {
            diagnostics.append(Self.notText(file, at: offset))
            return nil
        }
        self.init(path: file.path, bytes: Self.withoutCarriageReturns(body))
    }

    private static func notText(_ file: TemplateFile, at offset: Int) -> Diagnostic {
        let before = SourceText(
            path: file.path, bytes: withoutCarriageReturns(file.bytes[..<offset]) + [0])
        let end = before.bytes.count - 1
        return TemplateRules.notText.breach(
            "byte \(offset) is not UTF-8", at: before.location(of: end..<end + 1),
            help: "save the file as UTF-8")
    }

    private static func firstInvalidByte(of bytes: ArraySlice<UInt8>) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        var good = bytes.startIndex
        while case .scalarValue(let scalar) = decoder.decode(&rest) {
            good += UTF8.width(scalar)
        }
        return good
    }

    private static func withoutCarriageReturns(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        guard bytes.contains(carriage) else { return [UInt8](bytes) }
        var lines: [UInt8] = []
        var previous: UInt8 = 0
        for byte in bytes {
            if !(byte == feed && previous == carriage) {
                lines.append(byte == carriage ? feed : byte)
            }
            previous = byte
        }
        return lines
    }
}
