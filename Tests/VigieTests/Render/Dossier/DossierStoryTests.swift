import Observatory
import Testing

@testable import Vigie

@Suite("How a standing is reached")
struct DossierStoryTests {
    private let bound = Scene().committed()

    @Test("Denials come first, with reasons and without; the cases are set apart by semicolons")
    func denials() throws {
        let scene = bound.breach("2019").attributed(by: "b", .political).denied(reasoned: false)
            .breach().attributed(by: "b", .political).denied(reasoned: true)
            .breach("2014").attributed(by: "b", .political).denied(reasoned: false)
        let told = try Reading(scene, .english).story
        #expect(
            told[0] == "Denied, with reasons that can be checked: case-2. Denied, without reasons "
                + "that can be checked: case-3; case-1.")
        #expect(
            told[2] == "Counted, 1 alleged breach: case-1. Shown but not counted, as begun before "
                + "the commitment: case-3. Shown but not counted, as contested by a denial with "
                + "reasons: case-2.")
        let french = try Reading(scene, .french).story
        #expect(french[0].hasSuffix("sans motifs vérifiables\u{A0}: case-3\u{202F}; case-1."))
    }

    @Test("What is historic names the years")
    func historic() throws {
        let scene = bound.breach("2015-02-01").attributed(by: "b", .political).on("2026-01-01")
        #expect(
            try Reading(scene, .english).story[1]
                == "Shown but not counted, as historic after 10 years: case-1.")
        #expect(
            try Reading(scene, .french).story[1]
                == "Au dossier sans être retenu, car trop ancien (plus de 10 ans)\u{A0}: case-1.")
    }

    @Test("An organisation that acted for its members is named")
    func through() throws {
        let scene = Scene().committed(by: "u", forMembers: true).member(of: "u")
        #expect(
            try Reading(scene, .english).story[0]
                == "1 commitment to the norm is in force, as a member: i (1 January 2015). It was "
                + "taken on by u, for its members.")
    }

    @Test("An origin is who speaks: those of a joint statement together, one alone by its name")
    func origins() throws {
        let scene = bound.breach().attributed(by: "gazette", .media, origin: "consortium")
            .attributed(by: "b", .political, origin: "statement")
            .attributed(by: "c", .political, origin: "statement")
        #expect(
            try Reading(scene, .english).origins
                == ["2 origins: gazette; b and c, jointly"])
        let four = scene.attributed(by: "d", .political, origin: "statement")
            .attributed(by: "e", .political, origin: "statement")
        #expect(
            try Reading(four, .french).origins
                == ["2 origines\u{A0}: gazette\u{202F}; b et 3 autres, conjointement"])
        let plain = bound.breach().attributed(by: "b", .political).attributed(by: "c", .legal)
        #expect(try Reading(plain, .english).origins == ["2 origins: b and c"])
        #expect(try Reading(bound.breach(), .english).origins == ["no origin that counts"])
    }

    @Test("The origins of an act that honours a duty are its publishers")
    func publishers() throws {
        let scene = Scene().duty().committed().honoured().told(.press, publisher: "t3n")
            .told(.press, origin: "pool", publisher: "The Herald")
        #expect(try Reading(scene, .english).origins == ["2 origins: t3n and The Herald"])
    }
}
