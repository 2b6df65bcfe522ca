import Observatory
import Templates

extension Keys {
    static let pressHeadlineRebuilt: StringKey = "press.headline-rebuilt"
    static let pressDateAddress: StringKey = "press.date-address"
    static let pressDateInferred: StringKey = "press.date-inferred"
    static let pressNotFound: StringKey = "press.not-found"
    /// Heads of columns, by the code of a language of the site.
    static let pressIn = [
        "en": StringKey(counted: "press.in-english"), "fr": StringKey(counted: "press.in-french"),
    ]
    static let pressInOthers = StringKey(counted: "press.in-others")

    static func access(_ access: Coverage.Access) -> StringKey {
        StringKey("access." + access.rawValue)
    }

    static let pressKeys: [StringKey] =
        [
            pressHeadlineRebuilt, pressDateAddress, pressDateInferred, pressNotFound, pressInOthers,
        ] + pressIn.values.sorted { $0.path < $1.path } + Coverage.Access.allCases.map(access)
}
