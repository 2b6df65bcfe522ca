/// Lines and shapes of a drawing as the data of an SVG path.
enum Stroke {
    /// A length in as few signs as tell it to a tenth: `12`, `12.5`, `-3`.
    static func number(_ length: Double) -> String {
        let tenths = Int((length * 10).rounded())
        let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
        return (tenths < 0 ? "-" : "") + "\(whole)" + (rest == 0 ? "" : ".\(rest)")
    }

    /// A level line.
    static func level(_ y: Double, from start: Double, to end: Double) -> String {
        "M\(number(start)) \(number(y))H\(number(end))"
    }

    /// An upright line.
    static func upright(_ x: Double, from start: Double, to end: Double) -> String {
        "M\(number(x)) \(number(start))V\(number(end))"
    }

    /// A box by its upper corner.
    static func box(x: Double, y: Double, width: Double, height: Double) -> String {
        "M\(number(x)) \(number(y))h\(number(width))v\(number(height))h\(number(-width))z"
    }

    /// A cone that points down, in the room of a box.
    static func cone(x: Double, y: Double, width: Double, height: Double) -> String {
        "M\(number(x)) \(number(y))h\(number(width))l\(number(-width / 2)) \(number(height))z"
    }

    /// A diamond around a point.
    static func diamond(x: Double, y: Double, radius: Double) -> String {
        let r = number(radius)
        let back = number(-radius)
        return "M\(number(x)) \(number(y - radius))l\(r) \(r)l\(back) \(r)l\(back) \(back)z"
    }

    /// An arrow's head that points right and ends at a point.
    static func tip(x: Double, y: Double) -> String {
        "M\(number(x)) \(number(y))l-8-4.5v9z"
    }

    /// An arrow's head that points left and ends at a point.
    static func leftTip(x: Double, y: Double) -> String {
        "M\(number(x)) \(number(y))l8-4.5v9z"
    }
}
