/// `/data/schema/`: the JSON Schemas of what editors write.
enum SchemaFiles {
    static func files(_ site: Site) -> [PlannedFile] {
        SchemaBook(site: site).sheets.map { sheet in
            PlannedFile(path: "data/schema/" + sheet.name) { $0 += sheet.text.utf8 }
        }
    }
}
