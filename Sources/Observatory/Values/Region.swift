/// A part of the world, of the five that the United Nations count by: its standard M49, which says
/// that they stand for statistics and imply nothing about a territory's status.
///
/// The table is that of the Unicode CLDR 41 (supplementalData, territoryContainment), which follows
/// M49 and places the few codes that M49 leaves out.
public enum Region: String, Sendable, Hashable, CaseIterable {
    case africa, americas, asia, europe, oceania

    fileprivate var codes: String {
        switch self {
        case .africa:
            """
            AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY
            MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA
            ZM ZW
            """
        case .americas:
            """
            AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT
            GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI
            """
        case .asia:
            """
            AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM
            MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE
            """
        case .europe:
            """
            AD AL AT AX BA BE BG BY CH CZ DE DK EE ES EU FI FO FR GB GG GI GR HR HU IE IM IS IT JE
            LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK
            """
        case .oceania:
            """
            AQ AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF
            WS
            """
        }
    }
}

extension Country {
    /// The part of the world that it lies in; every assigned code has one.
    public var region: Region? { Country.regions[code] }

    private static let regions: [String: Region] = Dictionary(
        Region.allCases.flatMap { region in
            region.codes.split(whereSeparator: \.isWhitespace).map { (String($0), region) }
        }, uniquingKeysWith: { first, _ in first })
}
