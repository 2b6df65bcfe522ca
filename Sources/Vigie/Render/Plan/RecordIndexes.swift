/// What is gathered from all entries for many pages, whatever their language; each when a page
/// first needs it.
struct RecordIndexes: Sendable {
    let matrix: Lazy<Matrix>
    let countries: Lazy<Countries>
    let events: Lazy<PressEvents>
    let atlas: Lazy<StateAtlas>
    let timeline: Lazy<Timeline>
    let headlines: Lazy<Headlines>
    let chronicle: Lazy<Chronicle>

    init(_ assessment: Assessment) {
        let register = assessment.register
        let matrix = Lazy { Matrix(assessment) }
        self.matrix = matrix
        countries = Lazy { Countries(register.record) }
        events = Lazy { PressEvents(register) }
        atlas = Lazy { StateAtlas(register.record) }
        timeline = Lazy { Timeline(register.record) }
        headlines = Lazy { Headlines(assessment, matrix.value) }
        chronicle = Lazy { Chronicle(register) }
    }
}
