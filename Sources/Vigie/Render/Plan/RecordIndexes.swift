import Observatory

/// What is gathered from the facts of all entries for many pages; each when a page first needs it.
///
/// The words of bodies have no part in it, so that it stays as it is while no facts change.
struct RecordIndexes: Sendable {
    let matrix: Lazy<Matrix>
    /// The years of the matrix.
    let years: Lazy<[Int]>
    let countries: Lazy<Countries>
    let events: Lazy<PressEvents>
    let atlas: Lazy<StateAtlas>
    let timeline: Lazy<Timeline>
    let headlines: Lazy<Headlines>
    /// The years in which something was changed in public.
    let changedYears: Lazy<[Int]>
    let chronicle: Lazy<Chronicle>
    /// Links to the entries that many pages name, by the language of the page.
    let links: [Language: Lazy<EntryLinks>]

    init(_ assessment: Assessment) {
        let register = assessment.register
        let matrix = Lazy { Matrix(assessment) }
        let changedYears = Lazy { register.changedYears }
        self.matrix = matrix
        years = Lazy { Matrix.years(assessment) }
        countries = Lazy { Countries(register.record) }
        events = Lazy { PressEvents(register) }
        atlas = Lazy { StateAtlas(register.record) }
        timeline = Lazy { Timeline(register.record) }
        headlines = Lazy { Headlines(assessment, matrix.value) }
        self.changedYears = changedYears
        chronicle = Lazy { Chronicle(register, years: changedYears.value) }
        links = Dictionary(
            uniqueKeysWithValues: register.site.languages.map { language in
                (language, Lazy { EntryLinks(register, in: language) })
            })
    }
}
