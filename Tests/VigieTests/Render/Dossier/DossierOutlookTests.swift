import Observatory
import Testing

@testable import Vigie

@Suite("What would change a standing")
struct DossierOutlookTests {
    private let bound = Scene().committed()
    private var alleged: Scene { bound.breach().attributed(by: "b", .political) }
    private var supported: Scene { alleged.attributed(by: "c", .legal) }
    private var established: Scene { bound.breach().attributed(by: "a", .admission) }
    private var duty: Scene { Scene().duty(["one", "two"]).committed() }
    private let window =
        "Each finding counts for 10 years from the end of the conduct or, where no end is on "
        + "record, from its beginning or its disclosure, whichever is later. "

    @Test("An alleged breach says what it lacks, no more than that")
    func lacking() throws {
        let three = alleged.attributed(by: "c", .political).attributed(by: "d", .political)
        let told = try Reading(three, .english).outlook
        #expect(told.count == 4)
        #expect(told[0].hasPrefix("A breach is well supported when it rests on two origins"))
        #expect(told[1] == "Lacking for “case-1”: published evidence.")
        #expect(
            told[2] == "A denial with reasons and a source would make the standing “contested”.")
        #expect(told[3] == window + "case-1: until 1 March 2030.")
        let french = try Reading(alleged, .french).outlook
        #expect(
            french[1] == "Pour «\u{202F}case-1\u{202F}», il manque une seconde origine de cette "
                + "sorte et des preuves publiées.")
        #expect(french[3].hasSuffix("case-1\u{A0}: jusqu’au 1er\u{A0}mars\u{A0}2030."))
    }

    @Test("Press alone lacks both origins; several breaches are each told, the first to lapse too")
    func several() throws {
        let press = alleged.breach("2019").attributed(by: "gazette", .media)
            .attributed(by: "herald", .media)
        let told = try Reading(press, .english).outlook
        #expect(told[1] == "Lacking for “case-2”: two such origins.")
        #expect(
            told[2] == "Lacking for “case-1”: a second such origin and published evidence.")
        #expect(
            told[3] == "Denials with reasons and a source of all 2 breaches counted would make the "
                + "standing “contested”.")
        #expect(told[4] == window + "The first to lapse, after 1 January 2029: case-2.")
    }

    @Test("A reasoned denial on record is not asked for again")
    func disputed() throws {
        for scene in [supported, established] {
            let without = try Reading(scene, .english).outlook
            #expect(without[1].hasPrefix("A denial with reasons and a source would flag"))
            let with = try Reading(scene.denied(reasoned: true), .english).outlook
            #expect(with[1].hasPrefix("A denial with reasons is on record and flags"))
        }
    }

    @Test("One breach of the gravest grade, or several")
    func gravest() throws {
        #expect(
            try Reading(established, .english).outlook[0].hasPrefix("The breach would no longer be")
        )
        let both = established.breach().attributed(by: "b", .judicial)
        #expect(
            try Reading(both, .english).outlook[0].hasPrefix("Each of the 2 established breaches"))
        let two = supported.breach().attributed(by: "b", .legal).attributed(by: "c", .legal)
        #expect(try Reading(two, .english).outlook[0].contains("any of these 2 breaches"))
        #expect(
            try Reading(supported, .french).outlook[0].contains("rendrait le manquement établi"))
    }

    @Test("A contested breach says what would count it in spite of the denial")
    func contested() throws {
        let told = try Reading(alleged.denied(reasoned: true), .english).outlook
        #expect(told.count == 3)
        #expect(told[0].hasPrefix("The breach would count in spite of the denial"))
        #expect(told[1] == "Lacking for “case-1”: a second such origin and published evidence.")
        #expect(told[2] == window + "case-1: until 1 March 2030.")
    }

    @Test("A duty not honoured may be honoured, be reversed, be disputed and lapse")
    func notHonoured() throws {
        let told = try Reading(
            duty.breach().attributed(by: "b", .political).attributed(by: "c", .legal), .english
        ).outlook
        #expect(told.count == 3)
        #expect(told[0].contains("by withdrawal, reversal or annulment"))
        #expect(told[1].contains("flag the breach"))
        #expect(told[2] == window + "case-1: until 1 March 2030.")
    }

    @Test("A duty partly honoured names the core elements that are left")
    func partly() throws {
        let well = duty.honoured(["one"]).told(.judgment, by: "b")
        let told = try Reading(well, .english).outlook
        #expect(told.count == 3)
        #expect(told[0].hasSuffix("no breach makes it not honoured."))
        #expect(told[1] == "Core element that no well-supported finding covers: “two”")
        let weakly = duty.honoured(["one"]).told(.press)
        let other = try Reading(weakly, .french).outlook
        #expect(other.count == 4)
        #expect(other[0].contains("en ferait un devoir non respecté"))
        #expect(other[1].hasSuffix("«\u{202F}one\u{202F}»"))
    }

    @Test("Where nothing counts there is nothing to lapse or to deny")
    func empty() throws {
        for scene in [bound, duty, Scene().breach().attributed(by: "b", .political)] {
            for language in [Language.english, .french] {
                #expect(try Reading(scene, language).outlook.count == 1)
            }
        }
    }
}
