import Templates

extension Keys {
    static let homeMatrix: StringKey = "home.whole-matrix"
    static let homeNorms = StringKey(counted: "home.norms")
    static let homeTexts = StringKey(counted: "home.texts")
    static let homeCommitments = StringKey(counted: "home.commitment-count")
    static let homeCases = StringKey(counted: "home.case-count")
    static let homeArticles = StringKey(counted: "home.articles")
    static let homeFrench = StringKey(counted: "home.in-french")

    static let homeKeys: [StringKey] = [
        homeMatrix, homeNorms, homeTexts, homeCommitments, homeCases, homeArticles, homeFrench,
    ]
}
