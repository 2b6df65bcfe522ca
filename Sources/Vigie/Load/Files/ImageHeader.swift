/// What the head of a PNG, JPEG, GIF or WebP says of itself.
struct ImageHeader {
    let width: Int
    let height: Int
    let hasExif: Bool

    /// Reads a head; nil where the bytes are none of the four.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count > 24 {
            self.init(png: bytes)
        } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self.init(jpeg: bytes)
        } else if bytes.starts(with: Array("GIF8".utf8)), bytes.count > 10 {
            self.init(
                width: ImageHeader.little(bytes, at: 6, count: 2),
                height: ImageHeader.little(bytes, at: 8, count: 2), hasExif: false)
        } else if bytes.starts(with: Array("RIFF".utf8)), bytes.count > 30,
            bytes[8..<12].elementsEqual(Array("WEBP".utf8))
        {
            self.init(webp: bytes)
        } else {
            return nil
        }
    }

    private init(width: Int, height: Int, hasExif: Bool) {
        self.width = width
        self.height = height
        self.hasExif = hasExif
    }

    private init(png bytes: [UInt8]) {
        width = ImageHeader.big(bytes, at: 16, count: 4)
        height = ImageHeader.big(bytes, at: 20, count: 4)
        var exif = false
        var place = 8
        while place + 12 <= bytes.count {
            exif = exif || bytes[place + 4..<place + 8].elementsEqual(Array("eXIf".utf8))
            place += 12 + ImageHeader.big(bytes, at: place, count: 4)
        }
        hasExif = exif
    }

    private init?(jpeg bytes: [UInt8]) {
        var size: (Int, Int)?
        var exif = false
        var place = 2
        while place + 9 < bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            if marker == 0xE1 {
                exif = exif || bytes[place + 4..<place + 8].elementsEqual(Array("Exif".utf8))
            }
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                size = (
                    ImageHeader.big(bytes, at: place + 7, count: 2),
                    ImageHeader.big(bytes, at: place + 5, count: 2)
                )
            }
            if marker == 0xDA { break }
            place += 2 + max(2, ImageHeader.big(bytes, at: place + 2, count: 2))
        }
        guard let size else { return nil }
        (width, height) = size
        hasExif = exif
    }

    private init?(webp bytes: [UInt8]) {
        hasExif = bytes.indices.dropLast(4).contains { place in
            bytes[place] == 0x45 && bytes[place..<place + 4].elementsEqual(Array("EXIF".utf8))
        }
        switch Array(bytes[12..<16]) {
        case Array("VP8X".utf8):
            width = 1 + ImageHeader.little(bytes, at: 24, count: 3)
            height = 1 + ImageHeader.little(bytes, at: 27, count: 3)
        case Array("VP8 ".utf8):
            width = ImageHeader.little(bytes, at: 26, count: 2) & 0x3FFF
            height = ImageHeader.little(bytes, at: 28, count: 2) & 0x3FFF
        case Array("VP8L".utf8):
            let bits = ImageHeader.little(bytes, at: 21, count: 4)
            width = 1 + bits & 0x3FFF
            height = 1 + (bits >> 14) & 0x3FFF
        default: return nil
        }
    }

    private static func big(_ bytes: [UInt8], at place: Int, count: Int) -> Int {
        bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func little(_ bytes: [UInt8], at place: Int, count: Int) -> Int {
        bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
