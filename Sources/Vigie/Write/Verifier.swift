/// Compares the files in place with the manifest.
struct Verifier: Worker, ~Copyable {
    private let files: [Manifest.File]
    private let root: Folder
    private var survey: Survey

    init(
        _ files: [Manifest.File], in root: borrowing Folder, _ holdings: Holdings
    ) throws(WriteError) {
        let survey = try Survey(of: root, holdings)
        let copy = try root.copy()
        self.files = files
        self.root = copy
        self.survey = survey
    }

    /// Whether all of a range are as listed.
    mutating func work(on range: Range<Int>) throws(WriteError) -> Bool {
        for file in files[range] {
            guard case .file(let isVouched) = try survey.find(file.path) else { return false }
            guard try isVouched ? true : root.digest(of: file.path) == file.digest else {
                return false
            }
        }
        return true
    }
}
