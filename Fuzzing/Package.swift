// swift-tools-version: 6.2
import PackageDescription

// A package of its own, for libFuzzer and flags that no package with dependents may have. `Fuzzing/run` builds it:
// the libraries have to be compiled with coverage, and libFuzzer comes with the compiler.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Readers of annotations that are in memory have `package` access in the library; its package name is made of its
// folder's name.
let folder = Context.packageDirectory.split(separator: "/").dropLast().last.map { $0.lowercased() } ?? ""
let libraryName = String(folder.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })

let library: [Target.Dependency] = [
  .product(name: "InspectionText", package: "inspection-letters"),
  .product(name: "InspectionHTML", package: "inspection-letters"),
  .product(name: "InspectionFormats", package: "inspection-letters"),
  .product(name: "InspectionEvaluation", package: "inspection-letters"),
]

let package = Package(
  name: "inspection-letters-fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "inspection-letters", path: "..")],
  targets: [
    // libFuzzer's entry, declared.
    .target(name: "CLibFuzzer"),
    // What is done with an input, and what holds for it: a link to the library's tests, which give it their inputs.
    .target(
      name: "Harnesses", dependencies: library, packageAccess: false,
      swiftSettings: settings + [.unsafeFlags(["-package-name", libraryName])]),
    // One program for all harnesses; the environment variable FUZZ_TARGET names the one to run.
    .executableTarget(
      name: "fuzz", dependencies: ["CLibFuzzer", "Harnesses"], swiftSettings: settings,
      linkerSettings: [.unsafeFlags([Context.environment["FUZZER_RUNTIME"] ?? "", "-lstdc++"])]),
  ]
)
