/// A JSON value whose keys keep the order in which they are given.
///
/// The same value has the same bytes everywhere; there is no number but the whole one, because
/// nothing that Vigie says needs another.
package enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case string(String)
    case array([JSON])
    case object([Member])

    /// A key with its value.
    package struct Member: Sendable, Hashable {
        /// The key.
        package let key: String
        /// What stands under it.
        package let value: JSON

        /// A key and its value.
        package init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }

    /// A string; null where there is none.
    package static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }
}

extension JSON: ExpressibleByStringLiteral {
    /// A string.
    package init(stringLiteral text: String) { self = .string(text) }
}

extension JSON: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    /// A truth.
    package init(booleanLiteral truth: Bool) { self = .bool(truth) }

    /// A whole number.
    package init(integerLiteral number: Int) { self = .int(number) }
}

extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    /// An array.
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }

    /// An object with its keys in the order written.
    package init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}
