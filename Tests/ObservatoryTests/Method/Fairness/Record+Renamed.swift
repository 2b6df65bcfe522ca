@testable import Observatory

/// Swaps two actors' names, in slugs and in words.
struct Swap {
    let one: String
    let other: String

    func callAsFunction(_ name: String) -> String {
        name == one ? other : name == other ? one : name
    }

    func callAsFunction(_ slug: Slug) -> Slug { Scene.slug(self(slug.text)) }

    func callAsFunction(_ ref: Ref) -> Ref { Ref(self(ref.slug)) }
}

extension Record {
    /// The same record with two actors' names swapped everywhere.
    func renamed(_ swap: Swap) -> Record {
        changed(
            actors: { $0.renamed(swap) },
            commitments: { commitment in
                commitment.with(
                    parties: commitment.parties.map {
                        Commitment.Party(
                            actor: swap($0.actor), date: $0.date, act: $0.act, until: $0.until)
                    })
            }, cases: { $0.renamed(swap) })
    }
}

extension Actor {
    fileprivate func renamed(_ swap: Swap) -> Actor {
        let name = swap(entry.slug)
        return with(
            entry: Entry(
                id: EntryID(.actor, name), language: .english, title: Scene.words(name.text),
                sources: entry.sources.map { $0.renamed(swap) }),
            links: links.map {
                Link(actor: swap($0.actor), basis: $0.basis, date: $0.date, sources: $0.sources)
            },
            members: members.map {
                Membership(actor: swap($0.actor), since: $0.since, until: $0.until)
            })
    }
}

extension Case {
    fileprivate func renamed(_ swap: Swap) -> Case {
        with(
            sources: entry.sources.map { $0.renamed(swap) },
            attributions: attributions.map {
                Attribution(
                    by: swap($0.by), to: swap($0.to), date: $0.date, basis: $0.basis,
                    origin: $0.origin.map { swap($0) }, isInterested: $0.isInterested,
                    norms: $0.norms, until: $0.until, sources: $0.sources)
            },
            denials: denials.map {
                Denial(
                    by: swap($0.by), date: $0.date, isReasoned: $0.isReasoned,
                    sources: $0.sources)
            },
            findings: findings.map {
                Finding(
                    norm: $0.norm, actor: swap($0.actor), reading: $0.reading, began: $0.began,
                    ended: $0.ended, elements: $0.elements, because: $0.because,
                    sources: $0.sources)
            })
    }
}

extension Source {
    fileprivate func renamed(_ swap: Swap) -> Source {
        Source(
            id: id, publisher: swap(publisher), title: title, url: url, kind: kind,
            by: by.map { swap($0) }, origin: origin.map { swap($0) }, date: date)
    }
}
