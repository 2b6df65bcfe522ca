import Observatory
import Testing

@testable import Vigie

@Suite struct ActorPhraseTests {
    @Test(arguments: [
        ("NL", "Netherlands", "the Netherlands", "by the Netherlands"),
        ("RU", "Russia", "Russia", "by Russia"),
    ])
    func englishPutsTheBeforeSomeStates(
        code: String, name: String, named: String, author: String
    ) {
        let phrase = ActorPhrase(state(code), named: name, in: .english)
        #expect(phrase.named == named)
        #expect(phrase.author == author)
    }

    @Test(arguments: [
        ("RU", "Russie", "la Russie", "de la Russie"),
        ("GB", "Royaume-Uni", "le Royaume-Uni", "du Royaume-Uni"),
        ("US", "États-Unis", "les États-Unis", "des États-Unis"),
        ("IR", "Iran", "l’Iran", "de l’Iran"),
        ("IL", "Israël", "Israël", "d’Israël"),
        ("CU", "Cuba", "Cuba", "de Cuba"),
        ("HT", "Haïti", "Haïti", "d’Haïti"),
        ("HU", "Hongrie", "la Hongrie", "de la Hongrie"),
    ])
    func frenchPutsArticlesBeforeStatesAndJoinsThem(
        code: String, name: String, named: String, author: String
    ) {
        let phrase = ActorPhrase(state(code), named: name, in: .french)
        #expect(phrase.named == named)
        #expect(phrase.author == author)
    }

    @Test(arguments: [
        (Actor.Kind.company, "Apple", "Apple", "d’Apple"),
        (.company, "Microsoft", "Microsoft", "de Microsoft"),
        (.organisation, "Union européenne", "l’Union européenne", "de l’Union européenne"),
        (.organisation, "Conseil de l’Europe", "le Conseil de l’Europe", "du Conseil de l’Europe"),
        (.organisation, "Nations unies", "les Nations unies", "des Nations unies"),
        (.organisation, "Cigref", "Cigref", "de Cigref"),
    ])
    func frenchKnowsTheNounsThatNamesOfOrganisationsBeginWith(
        kind: Actor.Kind, name: String, named: String, author: String
    ) {
        let phrase = ActorPhrase(Stand.actor("a", kind), named: name, in: .french)
        #expect(phrase.named == named)
        #expect(phrase.author == author)
    }

    @Test func aCompanyTakesNoArticleForItsCountry() {
        let company = Actor(
            entry: Stand.entry(.actor, "a"), kind: .company, country: Country("US"))
        #expect(ActorPhrase(company, named: "Cisco", in: .english).author == "by Cisco")
        #expect(ActorPhrase(company, named: "Cisco", in: .french).author == "de Cisco")
    }

    @Test func englishKnowsTheNounsOfOrganisations() {
        let organisation = Stand.actor("a", .organisation)
        for (name, named) in [
            ("European Union", "the European Union"),
            ("State of Colorado", "the State of Colorado"),
            ("Internet Society", "Internet Society"), ("Europol", "Europol"),
        ] {
            #expect(ActorPhrase(organisation, named: name, in: .english).named == named)
        }
    }

    private func state(_ code: String) -> Actor {
        Actor(entry: Stand.entry(.actor, "a"), kind: .state, country: Country(code))
    }
}
