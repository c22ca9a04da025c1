// swift-tools-version: 6.2
import PackageDescription

// No product of this package depends on another Swift package; only `InspectionHTML` needs a system
// library (libxml2). The command line tool, the benchmarks and their dependencies live in packages of
// their own under Examples/ and Benchmarks/, so that they never enter a consumer's graph.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "inspection-letters",
  platforms: [.macOS(.v15), .iOS(.v18), .tvOS(.v18), .watchOS(.v11), .visionOS(.v2)],
  products: [
    // Segmentation, grades, judgement phrases, quotations and scores per concern area. Standard library only.
    .library(name: "InspectionText", targets: ["InspectionText"]),
    // Reads web pages: their main content, with a map back to the page's bytes. Needs libxml2.
    .library(name: "InspectionHTML", targets: ["InspectionHTML"]),
    // Writes an analysis in the formats of other tools.
    .library(name: "InspectionFormats", targets: ["InspectionFormats"]),
    // Scores an analysis against annotations made by people.
    .library(name: "InspectionEvaluation", targets: ["InspectionEvaluation"]),
  ],
  targets: [
    .target(name: "InspectionText", swiftSettings: settings),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .target(
      name: "InspectionHTML", dependencies: ["InspectionText", "CLibXML2"], swiftSettings: settings),
    .target(name: "InspectionFormats", dependencies: ["InspectionText"], swiftSettings: settings),
    .target(
      name: "InspectionEvaluation", dependencies: ["InspectionText"], swiftSettings: settings),
    .testTarget(
      name: "InspectionTextTests", dependencies: ["InspectionText"], swiftSettings: settings),
    .testTarget(
      name: "InspectionHTMLTests", dependencies: ["InspectionHTML", "InspectionText"],
      swiftSettings: settings),
    .testTarget(
      name: "InspectionFormatsTests", dependencies: ["InspectionFormats", "InspectionText"],
      swiftSettings: settings),
    .testTarget(
      name: "InspectionEvaluationTests", dependencies: ["InspectionEvaluation", "InspectionText"],
      swiftSettings: settings),
    // What holds for any input; Fuzzing/, a package of its own, runs the same.
    .target(
      name: "Harnesses",
      dependencies: [
        "InspectionText", "InspectionHTML", "InspectionFormats", "InspectionEvaluation",
      ],
      path: "Tests/Harnesses",
      swiftSettings: settings),
    .testTarget(
      name: "RobustnessTests",
      dependencies: [
        "Harnesses", "InspectionText", "InspectionHTML", "InspectionFormats", "InspectionEvaluation",
      ],
      exclude: ["Findings"],
      swiftSettings: settings),
    .testTarget(
      name: "CorpusTests",
      dependencies: [
        "InspectionText", "InspectionHTML", "InspectionFormats", "InspectionEvaluation",
      ],
      swiftSettings: settings),
  ]
)
