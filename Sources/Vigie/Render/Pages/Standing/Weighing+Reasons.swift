import Observatory

extension Weighing {
    /// Whether a denial of the accused gives reasons that the method takes notice of (section 2).
    func isDeniedWithReasons(in record: Record) -> Bool {
        let said = record.case(self.case)?.denials
        return denials.contains { said?[$0].isSubstantiated ?? false }
    }
}
