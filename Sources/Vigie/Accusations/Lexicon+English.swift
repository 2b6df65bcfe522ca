extension Lexicon {
    static let english = Lexicon(
        deeds: words(
            """
            hacked attacked breached penetrated infiltrated broke broken stole stolen exfiltrated
            sabotaged disrupted wiped hijacked spied eavesdropped wiretapped bugged compromised
            defaced crippled meddled interfered perpetrated implanted
            """),
        acts: words(
            """
            launched conducted carried committed mounted deployed unleashed orchestrated ran
            planted directed ordered
            """),
        harms: words(
            """
            attack attacks cyberattack cyberattacks cyber-attack cyber-attacks hack hacks hacking
            intrusion intrusions espionage sabotage theft interference meddling spying breach
            malware spyware worm ransomware wiper
            """),
        agents: words(
            """
            hackers hacker operatives spies agents agency intelligence services service military
            officers officer soldiers government state army unit units group groups actors
            state-backed state-sponsored
            """),
        passives: words("was were is are be been being"),
        auxiliaries: [],
        author: "by",
        hedges: words(
            """
            say says said stated states statement told wrote writes held may might if whether
            named names naming seen see called calls likely probably possibly would could
            saw version theory hypothesis
            """),
        hedgeStems: words(
            """
            attribut accus alleg accord report blam assess conclud suspect indict charg believ
            claim contend assert judg argu ascrib identif describ found den reject appar purport
            presum thought sanction prosecut complaint court suggest warn condemn protest doubt
            plead convict admit acknowledg confirm disput
            """
        ).sorted(),
        hedgeEnds: [])

    static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
