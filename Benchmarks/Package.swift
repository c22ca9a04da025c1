// swift-tools-version: 6.2
import PackageDescription

// Programs that fit the library's weights and measure it beside others: a package of its own, so that nothing of it
// enters the graph of those who only want the library.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "inspection-letters", path: "..")],
  targets: [
    // Solving, ranking, folds, and reading of lines of JSON.
    .target(name: "Fitting", swiftSettings: settings),
    // The weights of the document score.
    .executableTarget(
      name: "fit-sentiment",
      dependencies: ["Fitting", .product(name: "InspectionText", package: "inspection-letters")],
      swiftSettings: settings
    ),
    // The weights of the evidence for an area. It looks inside the library, so it has to be built for debugging.
    .executableTarget(
      name: "fit-areas",
      dependencies: ["Fitting", .product(name: "InspectionText", package: "inspection-letters")],
      swiftSettings: settings
    ),
    // What the concern layer makes of annotated phrases; built for debugging, too.
    .executableTarget(
      name: "gold-phrases", dependencies: [.product(name: "InspectionText", package: "inspection-letters")],
      swiftSettings: settings
    ),
  ]
)
