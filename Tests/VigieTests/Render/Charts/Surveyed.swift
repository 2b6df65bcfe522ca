@testable import Vigie

/// What a drawing covers, measured from its labels and paths.
enum Surveyed {
    /// An upright box.
    struct Box: Hashable {
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double

        func overlaps(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }

        /// Whether it lies inside a drawing, a tenth of a unit aside.
        func isInside(width: Double, height: Double) -> Bool {
            left >= -0.1 && top >= -0.1 && right <= width + 0.1 && bottom <= height + 0.1
        }
    }

    /// The room of a label: from its capitals' height to its baseline.
    static func box(_ label: ChartLabel, size: Double, isCentred: Bool = false) -> Box {
        let width = Lettering.width(label.text, size: size)
        let left = isCentred ? label.x - width / 2 : label.x
        return Box(
            left: left, top: label.y - size * 0.75, right: left + width, bottom: label.y)
    }

    /// The pairs of boxes that lie over one another.
    static func collisions(_ boxes: [Box]) -> Int {
        boxes.indices.reduce(0) { sum, one in
            sum + boxes.indices.dropFirst(one + 1).count { boxes[one].overlaps(boxes[$0]) }
        }
    }

    /// The box of every shape of a path, in order.
    static func shapes(_ path: String) -> [Box] {
        var boxes: [Box] = []
        var (x, y) = (0.0, 0.0)
        for (command, numbers) in steps(path) {
            switch command {
            case "M": (x, y) = (numbers[0], numbers[1])
            case "H": x = numbers[0]
            case "V": y = numbers[0]
            case "h": x += numbers[0]
            case "v": y += numbers[0]
            case "l":
                for place in stride(from: 0, to: numbers.count, by: 2) {
                    (x, y) = (x + numbers[place], y + numbers[place + 1])
                    extend(&boxes, x, y)
                }
            default: break
            }
            if command == "M" {
                boxes.append(Box(left: x, top: y, right: x, bottom: y))
            } else if command != "z" {
                extend(&boxes, x, y)
            }
        }
        return boxes
    }

    private static func extend(_ boxes: inout [Box], _ x: Double, _ y: Double) {
        let last = boxes.count - 1
        boxes[last].left = min(boxes[last].left, x)
        boxes[last].right = max(boxes[last].right, x)
        boxes[last].top = min(boxes[last].top, y)
        boxes[last].bottom = max(boxes[last].bottom, y)
    }

    /// The commands of a path with their numbers; a sign begins a number.
    private static func steps(_ path: String) -> [(Character, [Double])] {
        var steps: [(Character, [Double])] = []
        var number = ""
        func close() {
            if let value = Double(number) { steps[steps.count - 1].1.append(value) }
            number = ""
        }
        for sign in path {
            switch sign {
            case "0"..."9", ".": number.append(sign)
            case "-":
                close()
                number = "-"
            case " ": close()
            default:
                close()
                steps.append((sign, []))
            }
        }
        close()
        return steps
    }
}
