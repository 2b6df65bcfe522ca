/// A stage's product, and what was noticed while making it.
public struct Outcome<Product: Sendable>: Sendable {
    /// What the stage made, as good as the content allows.
    public var product: Product
    /// What is wrong with the content, in no particular order until it is reported.
    public var diagnostics: [Diagnostic]

    /// A product with what was noticed.
    public init(_ product: Product, _ diagnostics: [Diagnostic] = []) {
        self.product = product
        self.diagnostics = diagnostics
    }

    /// Hands the product to the next stage and keeps what both noticed.
    public func then<Next: Sendable, Failure: Error>(
        _ stage: (Product) throws(Failure) -> Outcome<Next>
    ) throws(Failure) -> Outcome<Next> {
        var next = try stage(product)
        next.diagnostics = diagnostics + next.diagnostics
        return next
    }
}
