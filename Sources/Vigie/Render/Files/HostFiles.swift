import Observatory

/// Files for those who host the site, and for browsers: headers, the description of the search,
/// and whom to tell of a weakness.
struct HostFiles: Sendable {
    /// A desk for each language, in the site's order.
    let desks: [Desk]
    /// The desk of the default language.
    let desk: Desk

    /// All that the site has.
    var files: [PlannedFile] {
        let own = PlannedFile(path: "_headers") { $0 += headers.utf8 }
        return [own, file("opensearch.xml", openSearch)]
            + (securityText.map { [file(".well-known/security.txt", $0)] } ?? [])
    }

    private func file(_ path: String, _ text: String) -> PlannedFile {
        PlannedFile(path: path) { $0 += text.utf8 }
    }

    /// Headers as Netlify, Cloudflare Pages and others read them. What bears a digest in its name
    /// never changes; the data may be read from other sites.
    private var headers: String {
        let lasting = "  Cache-Control: public, max-age=31536000, immutable\n"
        let styles = FrozenStyle.sources(in: desk.register.ledger)
        var text = """
            \(desk.href("/*"))
              Content-Security-Policy: \(ContentPolicy.site(frozen: styles))
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=()
              Cross-Origin-Opener-Policy: same-origin
            \(desk.href("/assets/*"))

            """
        text += lasting
        for desk in desks {
            let index = "/" + SearchFiles.folder(of: Substring(desk.language.code))
            for folder in ["filter", "fragment", "index"] {
                text += "\(desk.href("\(index)/\(folder)/*"))\n" + lasting
            }
        }
        return text + "\(desk.href("/data/*"))\n  Access-Control-Allow-Origin: *\n"
    }

    /// How a browser may search the site (OpenSearch 1.1), in the default language.
    private var openSearch: String {
        let site = desk.site
        let path = desk.addresses.section(.search, in: desk.language)
        let address = HostFiles.xml(desk.absolute(path))
        let title = HostFiles.xml(site.title.words(in: desk.language))
        let what = HostFiles.xml(site.description?.words(in: desk.language) ?? "")
        let tongues = desks.map { "  <Language>\($0.language.code)</Language>\n" }.joined()
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
              <ShortName>\(HostFiles.short(title, 16))</ShortName>
              <Description>\(HostFiles.short(what, 1_024))</Description>
              <Url type="text/html" template="\(address)?q={searchTerms}"/>
            \(tongues)  <InputEncoding>UTF-8</InputEncoding>
            </OpenSearchDescription>

            """
    }

    /// RFC 9116; nil unless site.yaml says whom to tell and until when that holds, and the date of
    /// record is before it.
    private var securityText: String? {
        guard let security = desk.site.security, let expires = security.expires,
            expires.firstDay > desk.assessment.asOf
        else { return nil }
        let contact = security.contact
        let scheme = contact.contains(":") ? "" : "mailto:"
        return """
            Contact: \(scheme)\(contact)
            Expires: \(PartialDate(expires.firstDay))T00:00:00Z
            Preferred-Languages: \(desks.map(\.language.code).joined(separator: ", "))
            Canonical: \(desk.absolute("/.well-known/security.txt"))

            """
    }

    private static func xml(_ text: String) -> String { Desk.escape(text) }

    private static func short(_ text: String, _ length: Int) -> String {
        String(text.prefix(length))
    }
}
