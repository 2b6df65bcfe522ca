@testable import Observatory

extension Scene {
    /// The weighing of the last finding told; nil where it is not seen.
    var weighing: Weighing? { verdict?.weighings.last }

    /// The grade of the last finding told.
    var grade: Grade? { weighing?.grade }

    /// The strength of the strongest commitment in force on the day.
    var strength: Strength? { verdict?.strength }

    /// What became of each voice of the last finding told.
    var weights: [Weighing.Voice.Weight]? { weighing?.voices.map(\.weight) }

    /// `a`, committed since 2015, is said to breach a restraint on 1 March 2020.
    static var told: Scene { Scene().committed().breach() }

    /// `a`, committed since 2015 to a duty of one core element, honours it.
    static var kept: Scene { Scene().duty().committed().honoured() }

    /// Well supported: B with evidence, C without interest.
    func supported() -> Scene {
        attributed(by: "b", .technical).attributed(by: "c", .political)
    }
}
