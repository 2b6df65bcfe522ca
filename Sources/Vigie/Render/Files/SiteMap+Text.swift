import Observatory

extension SiteMap {
    /// An address, and the page that it is an address of.
    typealias Address = (own: String, location: Location)

    /// Appends a map of some addresses.
    static func append(_ urls: ArraySlice<Address>, _ base: String, to bytes: inout [UInt8]) {
        bytes +=
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
            xmlns:xhtml="http://www.w3.org/1999/xhtml">

            """.utf8
        for url in urls {
            bytes += "<url><loc>\(escaped(base + url.own))</loc>".utf8
            for (language, path) in url.location.paths {
                append(language.code, base + path, to: &bytes)
            }
            append("x-default", base + url.location.choice, to: &bytes)
            bytes += "</url>\n".utf8
        }
        bytes += "</urlset>\n".utf8
    }

    /// Appends the index of so many maps.
    static func appendIndex(_ count: Int, _ base: String, to bytes: inout [UInt8]) {
        bytes +=
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

            """.utf8
        for number in 1...max(1, count) {
            let address = escaped("\(base)/sitemap-\(number).xml")
            bytes += "<sitemap><loc>\(address)</loc></sitemap>\n".utf8
        }
        bytes += "</sitemapindex>\n".utf8
    }

    private static func append(_ language: String, _ address: String, to bytes: inout [UInt8]) {
        bytes += "<xhtml:link rel=\"alternate\" hreflang=\"\(language)\" href=\"".utf8
        bytes += escaped(address).utf8
        bytes += "\"/>".utf8
    }

    private static func escaped(_ text: String) -> String { Desk.escape(text) }
}
