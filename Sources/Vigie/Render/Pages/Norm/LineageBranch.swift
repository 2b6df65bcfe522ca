import Observatory

/// A branch of the family tree: a kind of text.
enum LineageBranch: String, CaseIterable {
    case nations, states, society, national, proposals

    init(_ form: Instrument.Form) {
        self =
            switch form {
            case .unReport, .unResolution: .nations
            case .treaty, .communique, .bilateral: .states
            case .multistakeholderCall, .industryAccord, .commissionReport, .codeOfPractice:
                .society
            case .unilateralPolicy, .legislation: .national
            case .proposal: .proposals
            }
    }
}
