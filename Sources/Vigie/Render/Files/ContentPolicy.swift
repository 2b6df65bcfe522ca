/// What a page may load (Content Security Policy, level 3): its own site's files, and nothing that
/// is written into the page. Every page carries its policy, so that it holds on any host.
enum ContentPolicy {
    /// The policy of a page.
    static let page = policy(scripts: "'self'", workers: "")

    /// The policy of the search page, whose script runs a WebAssembly program of this site.
    static let search = policy(scripts: searching, workers: "worker-src 'self'; ")

    /// The policy of all pages together, as a header says it: no page may be framed, and what only
    /// the search page may do is kept from the others by their own policies.
    ///
    /// - Parameter frozen: The styles that frozen pages carry inside, as policies name them. With any,
    ///   images inside pages pass too; the policies of live pages keep both from those.
    static func site(frozen styles: [String]) -> String {
        let policy = policy(
            scripts: searching, workers: "worker-src 'self'; ",
            styles: (["'self'"] + styles).joined(separator: " "),
            images: styles.isEmpty ? "'self'" : "'self' data:")
        return policy + "; frame-ancestors 'none'"
    }

    private static let searching = "'self' 'wasm-unsafe-eval'"

    private static func policy(
        scripts: String, workers: String, styles: String = "'self'", images: String = "'self'"
    ) -> String {
        "default-src 'none'; script-src \(scripts); \(workers)style-src \(styles); "
            + "img-src \(images); "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'"
    }
}
