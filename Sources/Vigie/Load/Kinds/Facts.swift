import Observatory

/// An entry of any kind, with its facts.
enum Facts: Sendable, Hashable {
    case norm(Norm)
    case instrument(Instrument)
    case actor(Actor)
    case commitment(Commitment)
    case `case`(Case)
    case coverage(Coverage)
    case outlet(Outlet)
    case page(Page)

    /// What entries of every kind have.
    var entry: Entry {
        get {
            switch self {
            case .norm(let norm): norm.entry
            case .instrument(let instrument): instrument.entry
            case .actor(let actor): actor.entry
            case .commitment(let commitment): commitment.entry
            case .case(let incident): incident.entry
            case .coverage(let article): article.entry
            case .outlet(let outlet): outlet.entry
            case .page(let page): page.entry
            }
        }
        set {
            switch self {
            case .norm(var norm): norm.entry = newValue; self = .norm(norm)
            case .instrument(var text): text.entry = newValue; self = .instrument(text)
            case .actor(var actor): actor.entry = newValue; self = .actor(actor)
            case .commitment(var act): act.entry = newValue; self = .commitment(act)
            case .case(var incident): incident.entry = newValue; self = .case(incident)
            case .coverage(var article): article.entry = newValue; self = .coverage(article)
            case .outlet(var outlet): outlet.entry = newValue; self = .outlet(outlet)
            case .page(var page): page.entry = newValue; self = .page(page)
            }
        }
    }
}
