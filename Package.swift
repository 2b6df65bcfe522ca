// swift-tools-version: 6.1
import PackageDescription

/// Settings of every library target: Swift 6 language mode comes with the tools version.
let library: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "vigie",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "vigie", targets: ["VigieCLI"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        // libcmark-gfm of the system; the one .pc file links both of its libraries.
        .systemLibrary(
            name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
            providers: [
                .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
            ]),
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .target(name: "Diagnostics", swiftSettings: library),
        .target(name: "Yaml", dependencies: ["CLibYAML"], swiftSettings: library),
        .target(name: "Observatory", swiftSettings: library),
        .target(
            name: "Markup", dependencies: ["CCmarkGFM"], swiftSettings: library),
        .target(
            name: "Templates",
            dependencies: ["Diagnostics", "Yaml"], swiftSettings: library),
        .target(
            name: "Vigie",
            dependencies: [
                "Clippings", "Diagnostics", "Observatory", "Markup", "Templates", "Yaml",
                .product(name: "Crypto", package: "swift-crypto"),
            ], swiftSettings: library),
        .target(name: "Clippings", dependencies: ["CLibXML2"], swiftSettings: library),
        .target(
            name: "Preview",
            dependencies: [
                "Vigie", "Diagnostics", "Observatory",
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ], swiftSettings: library),
        .executableTarget(
            name: "VigieCLI",
            dependencies: [
                "Vigie", "Clippings", "Preview", "Diagnostics", "Observatory",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: library),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "ObservatoryTests", dependencies: ["Observatory"]),
        .testTarget(name: "YamlTests", dependencies: ["Yaml"]),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
        .testTarget(name: "ClippingsTests", dependencies: ["Clippings"]),
        .testTarget(name: "PreviewTests", dependencies: ["Preview", "Vigie"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Templates"]),
        // Writes a site for the tests that kill, starve and confine its process.
        .executableTarget(
            name: "WriteProbe", dependencies: ["Vigie"], path: "Tests/WriteProbe",
            swiftSettings: library),
        .testTarget(
            name: "VigieTests", dependencies: ["Vigie", "WriteProbe"], exclude: ["Sites"]),
        .testTarget(name: "VigieCLITests", dependencies: ["VigieCLI", "Vigie"]),
    ]
)
