import Observatory

/// A value that has the form that its key asks for.
indirect enum Value {
    case string(String)
    case text(Text)
    case date(PartialDate)
    case ref(Ref)
    case subject(Subject)
    case boolean(Bool)
    case integer(Int)
    case language(Language)
    case country(Country)
    case list([Value])
    case map(Particulars)
    case byLanguage([(language: Language, value: Value)])
}
