/// A seeded source of chance: SplitMix64. The same seed makes the same records for ever.
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    /// Chance from a seed, mixed so that the sequences of two seeds share no part.
    init(seed: Int) {
        state = Chance.mix(UInt64(truncatingIfNeeded: seed) &+ 0x5851_F42D_4C95_7F2D)
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return Chance.mix(state)
    }

    private static func mix(_ bits: UInt64) -> UInt64 {
        var mixed = bits
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to one less than a bound.
    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

    /// True once in so many times.
    mutating func once(in times: Int) -> Bool { below(times) == 0 }

    /// One of some things.
    mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[below(things.count)] }

    /// So many things, each made anew.
    mutating func some<Thing>(
        _ range: ClosedRange<Int>, _ make: (inout Chance) -> Thing
    ) -> [Thing] {
        (0..<Int.random(in: range, using: &self)).map { _ in make(&self) }
    }
}
