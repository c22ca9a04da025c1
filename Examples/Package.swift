// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that what the command line tool needs never enters the graph of those who only
// want the library. The name in `.package(name:path:)` lets a clone in a folder of any name resolve.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "letters",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "letters", targets: ["letters"])],
  dependencies: [
    .package(name: "inspection-letters", path: ".."),
    // Commands, options, help and exit statuses.
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    // SHA-256 of what was read, so that a result can be traced to its file.
    .package(url: "https://github.com/apple/swift-crypto.git", from: "3.12.3"),
    // Templates of the page that `report` writes.
    .package(url: "https://github.com/hummingbird-project/swift-mustache.git", from: "2.1.1"),
  ],
  targets: [
    // The page that `report` writes: templates, style, script, drawings.
    .target(
      name: "LettersReport",
      dependencies: [
        .product(name: "InspectionText", package: "inspection-letters"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings
    ),
    // Files, folders, workers and output: all of the tool but its arguments.
    .target(
      name: "LettersKit",
      dependencies: [
        "LettersReport",
        .product(name: "InspectionText", package: "inspection-letters"),
        .product(name: "InspectionHTML", package: "inspection-letters"),
        .product(name: "InspectionFormats", package: "inspection-letters"),
        .product(name: "InspectionEvaluation", package: "inspection-letters"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "letters",
      dependencies: ["LettersKit", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: settings
    ),
    // Two programs of twenty lines that use the library as anybody would.
    .executableTarget(
      name: "bad-news",
      dependencies: [.product(name: "InspectionText", package: "inspection-letters")],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "who-said-what",
      dependencies: [
        .product(name: "InspectionText", package: "inspection-letters"),
        .product(name: "InspectionHTML", package: "inspection-letters"),
      ],
      swiftSettings: settings
    ),
    // They run the tool itself, too, so it has to be built.
    .testTarget(name: "LettersKitTests", dependencies: ["LettersKit", "letters"], swiftSettings: settings),
    .testTarget(
      name: "LettersReportTests",
      dependencies: [
        "LettersReport", "letters", .product(name: "InspectionText", package: "inspection-letters"),
      ],
      swiftSettings: settings
    ),
  ]
)
