// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that what measures never enters the graph of those who use the library.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// The stages of an analysis are for nobody's use but their measuring: they have `package` access in the library,
// and the target that runs them takes the library's package name to reach them, which is made of its folder's name.
let folder = Context.packageDirectory.split(separator: "/").dropLast().last.map { $0.lowercased() } ?? ""
let libraryName = String(folder.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
let inside: [SwiftSetting] = settings + [.unsafeFlags(["-package-name", libraryName])]

let library: [Target.Dependency] = [
  .product(name: "InspectionText", package: "inspection-letters"),
  .product(name: "InspectionHTML", package: "inspection-letters"),
  .product(name: "InspectionFormats", package: "inspection-letters"),
]

let package = Package(
  name: "inspection-letters-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "inspection-letters", path: ".."),
    // Without its traits, which count allocations by libraries of their own.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // Invented letters, reports, releases and web pages, no two alike, and the texts that try a program's patience.
    .target(name: "SampleDocuments", swiftSettings: settings),
    // Writes them to files.
    .executableTarget(name: "make-input", dependencies: ["SampleDocuments"], swiftSettings: settings),
    // What is timed: each stage as a closure over documents that were read before.
    .target(name: "Stages", dependencies: library, packageAccess: false, swiftSettings: inside),
    // Runs one stage over files and prints its time; small enough to run below callgrind.
    .executableTarget(name: "stage", dependencies: ["Stages"], swiftSettings: settings),
    // Yardsticks: a program that does nothing but greet, and one that does nothing but count.
    .executableTarget(name: "hello-foundation", swiftSettings: settings),
    .executableTarget(name: "spin", swiftSettings: settings),
    // Times other programs.
    .executableTarget(name: "clock", swiftSettings: settings),
    // Solving, ranking, folds, and reading of lines of JSON; fast also where what uses it is built for debugging.
    .target(name: "Fitting", swiftSettings: settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
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
    // The weights of what speaks for good and bad areas of single sentences; built for debugging, too.
    .executableTarget(
      name: "fit-polarities",
      dependencies: ["Fitting", .product(name: "InspectionText", package: "inspection-letters")],
      swiftSettings: settings
    ),
    // What the span tagger is fitted with; built for debugging, too.
    .executableTarget(
      name: "span-samples",
      dependencies: ["Fitting", .product(name: "InspectionText", package: "inspection-letters")],
      swiftSettings: settings
    ),
    // What the concern layer makes of annotated phrases; built for debugging, too.
    .executableTarget(
      name: "gold-phrases", dependencies: [.product(name: "InspectionText", package: "inspection-letters")],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "StageBenchmarks",
      dependencies: [
        "SampleDocuments", "Stages", .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/StageBenchmarks",
      swiftSettings: settings,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
    ),
  ]
)
