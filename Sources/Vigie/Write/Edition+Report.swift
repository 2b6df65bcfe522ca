extension Edition {
    /// The pages with the report that is kept beside them, sorted.
    var pagesWithReport: [PlannedFile] {
        let bytes = Array(report.utf8)
        let report = PlannedFile(path: SitePath.report) { $0 += bytes }
        let files = Edition(pages: pages + [report], fingerprint: fingerprint).pages
        for (file, next) in zip(files, files.dropFirst()) {
            precondition(file.path != next.path, "two files at \(file.path)")
        }
        precondition(files.allSatisfy { SitePath.isSafe($0.path) }, "a path that leaves the site")
        return files
    }
}
