import Templates

extension Keys {
    static let missingTitle: StringKey = "missing.title"
    static let missingHelp: StringKey = "missing.help"
    static let missingHome: StringKey = "missing.home"

    static let rootKeys: [StringKey] = [missingTitle, missingHelp, missingHome]
}
