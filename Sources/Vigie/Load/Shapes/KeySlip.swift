import Diagnostics
import Markup

/// Finds the key that was meant where another word stands: a misspelt one, or the French one.
enum KeySlip {
    /// The key of a shape that was probably meant; nil where nobody can tell.
    static func meant(_ written: String, among shape: Shape) -> String? {
        let word = ASCIIFolding.words(of: written)
        let names = shape.keys.map(\.name)
        if names.contains(word) { return word }
        let others = synonyms[word] ?? []
        return others.first(where: names.contains) ?? NearMiss.of(word, among: names)
    }

    /// Whether the key stands for what a draft's status says.
    static func isDraft(_ written: String) -> Bool {
        ["draft", "brouillon"].contains(ASCIIFolding.words(of: written))
    }

    /// What editors write, in letters of ASCII, and the keys that may be meant by it.
    private static let synonyms: [String: [String]] = [
        "titre": ["title", "headline"], "title": ["name", "headline"], "name": ["title"],
        "nom": ["name", "title"], "resume": ["summary"], "langue": ["lang"],
        "language": ["lang"], "statut": ["status"], "draft": ["status"], "brouillon": ["status"],
        "date": ["began", "signed", "adopted"], "debut": ["began"], "start": ["began"],
        "fin": ["ended", "until"], "end": ["ended", "until"], "cibles": ["targets"],
        "victims": ["targets"], "victimes": ["targets"], "effets": ["effects"],
        "dementis": ["denials"], "reponses": ["replies", "responses"], "constats": ["findings"],
        "auteur": ["author", "by"], "authors": ["author"], "par": ["by"], "a": ["to"],
        "editeur": ["publisher"], "lien": ["url"], "link": ["url"], "adresse": ["url"],
        "address": ["url"], "archive": ["archived"], "norme": ["norm"], "acteur": ["actor"],
        "pays": ["country"], "secteur": ["sector"], "texte": ["text"], "type": ["types", "kind"],
        "sujet": ["about"], "media": ["outlet"], "base": ["basis"], "le": ["date"],
        "parce-que": ["because"], "why": ["because"], "lecture": ["reading"],
    ]
}
